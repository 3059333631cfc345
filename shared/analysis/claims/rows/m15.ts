import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, leaves, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { in2014 } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const nothing: Script = script(7, { 1: { setUp: WILLING, docket: ['clause:demand'] } });
const reduction = (level: Level): Script =>
  plus(nothing, {
    1: { terms: [{ clause: 'clause:demand', level }] },
    2: { powers: [usePower('power:us-local-programme')] },
  });
const PROGRAMME = 'agreed in round 1 and started in round 2';

/** Demand drives the money of the cartels. */
export const m15: Claim = {
  id: 'M15',
  pages: 'P23 P32',
  checks: [
    leaves(
      'Funded reduction of demand changes nothing in the first two half-years',
      stockAfter('stock:cartel', 2),
      compare(`treatment expansion (demand 2) ${PROGRAMME}`, nothing, reduction(2)),
      [{ id: 'power:us-local-programme#stock:cartel', contrast: -41 }],
      3,
    ),
    lowers(
      'Later it lowers the strength of the cartels',
      reading('cartel strength at the end of 2014, basis points', in2014('stock:cartel', 7)),
      compare(`treatment expansion (demand 2) ${PROGRAMME}`, nothing, reduction(2)),
      rests('cartel.demand'),
    ),
    leaves(
      'Words alone do not',
      reading('cartel strength at the end of 2014, basis points', in2014('stock:cartel', 7)),
      compare(`a campaign (demand 1) ${PROGRAMME}`, nothing, reduction(1)),
      [{ id: 'demand.clause.1', contrast: 130 }],
      40,
    ),
    raises(
      'Words change how Mexico sees it',
      stockAfter('stock:trust-mx-us', 4),
      compare(`a campaign (demand 1) ${PROGRAMME}`, nothing, reduction(1)),
      rests('trust.mx.demand'),
    ),
  ],
};
