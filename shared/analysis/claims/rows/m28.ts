import type { Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { twentieth } from '../ranges.ts';
import { script, usePower } from '../Script.ts';

const visit = {
  lever: 'military exchange in round 1',
  control: script(1),
  treated: script(1, { 1: { powers: [usePower('power:mx-defense-exchange')] } }),
};
const POWER = 'power:mx-defense-exchange';

/** The channel between the militaries. */
export const m28: Claim = {
  id: 'M28',
  pages: 'P50 P51',
  checks: [
    {
      ...visit,
      statement: "Visits and liaison raise Washington's trust",
      gauge: "Washington's trust after round 1, basis points",
      measure: stock('stock:trust-us-mx', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: `${POWER}#stock:trust-us-mx` }],
    },
    {
      ...visit,
      statement: "They raise Mexico's trust",
      gauge: "Mexico's trust after round 1, basis points",
      measure: stock('stock:trust-mx-us', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: `${POWER}#stock:trust-mx-us` }],
    },
    {
      ...visit,
      statement: 'They stir little backlash',
      gauge: 'sovereignty alarm after round 1, basis points',
      measure: stock('stock:alarm', 1),
      expects: { direction: 'none', band: twentieth('stock:alarm') },
      restsOn: [{ id: `${POWER}#stock:alarm`, contrast: 450 }],
    },
  ],
};
