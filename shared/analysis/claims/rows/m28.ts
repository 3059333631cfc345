import type { Claim } from '../Check.ts';
import { compare, leaves, raises, rests, stockAfter } from '../checks.ts';
import { twentieth } from '../ranges.ts';
import { script, usePower } from '../Script.ts';

const visit = compare(
  'military exchange in round 1',
  script(1),
  script(1, { 1: { powers: [usePower('power:mx-defense-exchange')] } }),
);
const POWER = 'power:mx-defense-exchange';

/** The channel between the militaries. */
export const m28: Claim = {
  id: 'M28',
  pages: 'P50 P51',
  checks: [
    raises(
      "Visits and liaison raise Washington's trust",
      stockAfter('stock:trust-us-mx', 1),
      visit,
      rests(`${POWER}#stock:trust-us-mx`),
    ),
    raises(
      "They raise Mexico's trust",
      stockAfter('stock:trust-mx-us', 1),
      visit,
      rests(`${POWER}#stock:trust-mx-us`),
    ),
    leaves(
      'They stir little backlash',
      stockAfter('stock:alarm', 1),
      visit,
      [{ id: `${POWER}#stock:alarm`, contrast: 450 }],
      twentieth('stock:alarm'),
    ),
  ],
};
