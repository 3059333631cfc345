import type { Claim } from '../Check.ts';
import { compare, leaves, lowers, rests, stockAfter } from '../checks.ts';
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
    lowers(
      'It brings a modest gain in security',
      stockAfter('stock:violence', 7),
      compare(LEVER, base, corridors),
      rests('violence.firearms', 'violence.cartel'),
    ),
    leaves(
      'It costs next to nothing in sovereignty',
      stockAfter('stock:alarm', 4),
      compare(LEVER, base, corridors),
      [{ id: 'clause:border.3#intrusion', contrast: 6 }],
      twentieth('stock:alarm'),
    ),
  ],
};
