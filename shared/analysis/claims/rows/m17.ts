import type { ClauseId } from '../../../game/ids.ts';
import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, leaves, lowers, rests, stockAfter } from '../checks.ts';
import { NEWS } from '../newsFree.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const base: Script = script(
  4,
  { 1: { setUp: WILLING, docket: ['clause:arms', 'clause:border'] } },
  { excludedCards: NEWS },
);
const add = (script: Script, clause: ClauseId, level: Level): Script =>
  plus(script, { 1: { terms: [{ clause, level }] } });
const checks = (script: Script): Script =>
  plus(add(script, 'clause:arms', 2), { 2: { powers: [usePower('power:us-justice-etrace')] } });
const ports = add(base, 'clause:border', 1);
const partners = add(base, 'clause:border', 2);
const LEVER = 'arms 2 (southbound checks), agreed in round 1 and delivered in round 2';

/** Southbound inspections with local partners. */
export const m17: Claim = {
  id: 'M17',
  pages: 'P34 P35 P39',
  checks: [
    lowers(
      'Southbound checks lower the flow of firearms',
      stockAfter('stock:firearms', 4),
      compare(LEVER, base, checks(base)),
      rests('firearms.arms.2'),
    ),
    lowers(
      'With local partners the flow is lower still',
      stockAfter('stock:firearms', 4),
      compare(
        'border 2 (local partners) added to the same checks in round 1',
        checks(base),
        checks(partners),
      ),
      rests('firearms.border.2'),
    ),
    lowers(
      'Trade falls when it is done crudely',
      stockAfter('stock:trade', 4),
      compare(`${LEVER}, each side checking alone`, base, checks(base)),
      rests('trade.crude'),
    ),
    leaves(
      'Trade does not fall with joint technology and infrastructure',
      stockAfter('stock:trade', 4),
      compare(`${LEVER}, with joint ports in both`, ports, checks(ports)),
      [{ id: 'trade.checks.joint', contrast: 240 }],
      twentieth('stock:trade'),
    ),
  ],
};
