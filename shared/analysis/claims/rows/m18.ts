import type { Claim } from '../Check.ts';
import { compare, leaves, raises, rests, stockAfter, supportFor } from '../checks.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const asked: Script = script(2, {
  2: { docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level: 1 }] },
});
const base: Script = script(7, { 1: { setUp: WILLING, docket: ['clause:border'] } });
const ports = plus(base, { 1: { terms: [{ clause: 'clause:border', level: 1 }] } });
const inland = plus(base, { 1: { terms: [{ clause: 'clause:border', level: 2 }] } });
const PROGRAMME = usePower('power:us-local-programme');
const LEVER = 'border 2 (local partners and interior states) instead of 1, agreed in round 1';

/** Interior states too. */
export const m18: Claim = {
  id: 'M18',
  pages: 'P36',
  checks: [
    raises(
      'Work in interior states wins votes at home for other clauses',
      supportFor('us', 'clause:arms', 1, 2),
      compare('inland programme in round 1', asked, plus(asked, { 1: { powers: [PROGRAMME] } })),
      rests('power:us-local-programme#stock:awareness'),
    ),
    raises(
      'It raises awareness',
      stockAfter('stock:awareness', 4),
      compare(LEVER, ports, inland),
      rests('awareness.interior'),
    ),
    leaves(
      'Its effect on violence is small',
      stockAfter('stock:violence', 4),
      compare(
        'inland programme in rounds 1 and 2',
        script(4),
        script(4, { 1: { powers: [PROGRAMME] }, 2: { powers: [PROGRAMME] } }),
      ),
      // what southbound checks take out of the flow in as many half-years
      [{ id: 'power:us-local-programme#stock:firearms', contrast: -520 }],
      twentieth('stock:violence'),
    ),
  ],
};
