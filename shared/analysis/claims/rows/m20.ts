import type { Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, WILLING } from '../Script.ts';

const base: Script = script(7, { 1: { setUp: WILLING, docket: ['clause:border'] } }, { excludedCards: NEWS });
const corridors: Script = plus(base, { 1: { terms: [{ clause: 'clause:border', level: 3 }] } });
const LEVER = 'border 3 (co-managed corridors, air and sea), agreed in round 1';

/** Air, sea and border infrastructure. */
export const m20: Claim = {
  id: 'M20',
  pages: 'P39',
  checks: [
    {
      statement: 'It brings a modest gain in security',
      lever: LEVER,
      gauge: 'violence after round 7, basis points',
      control: base,
      treated: corridors,
      measure: stock('stock:violence', 7),
      expects: { direction: 'down' },
      restsOn: [{ id: 'violence.firearms' }, { id: 'violence.cartel' }],
    },
    {
      statement: 'It costs next to nothing in sovereignty',
      lever: LEVER,
      gauge: 'sovereignty alarm after round 4, basis points',
      control: base,
      treated: corridors,
      measure: stock('stock:alarm', 4),
      expects: { direction: 'none', band: twentieth('stock:alarm') },
      restsOn: [{ id: 'clause:border.3#intrusion', contrast: 6 }],
    },
  ],
};
