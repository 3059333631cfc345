import type { SeatId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { compare, raises, reading, rests } from '../checks.ts';
import { kept, passed } from '../gauges.ts';
import { type Script, script, usePower, WILLING } from '../Script.ts';

const asked = (by: readonly [SeatId, SeatId]): Script =>
  script(1, {
    1: {
      docket: ['clause:rights', 'clause:funds', 'clause:intelligence'],
      terms: [
        { clause: 'clause:rights', level: 3, by },
        { clause: 'clause:funds', level: 2, by: ['us-homeland', 'mx-foreign'] },
        { clause: 'clause:intelligence', level: 2, by },
      ],
    },
  });
const money = (by: readonly [SeatId, SeatId]): Script =>
  script(1, {
    1: { docket: ['clause:funds'], terms: [{ clause: 'clause:funds', level: 2, by }] },
  });
const stands = (by: readonly [SeatId, SeatId]): Script =>
  script(7, {
    1: {
      setUp: WILLING,
      docket: ['clause:capacity'],
      terms: [{ clause: 'clause:capacity', level: 1, by }],
    },
    2: { powers: [usePower('power:mx-governors-commit')] },
  });

/** Cross-party sponsorship. */
export const m14: Claim = {
  id: 'M14',
  pages: 'P31 P62',
  checks: [
    raises(
      'With the Senate as sponsor a clause is accepted in Mexico more often',
      reading(
        'share of counts in which Mexico accepts intelligence 2, per ten thousand',
        passed('mx', 'clause:intelligence', 1),
      ),
      compare(
        'intelligence 2 and rights 3 sponsored by the Senate instead of the foreign ministry',
        asked(['mx-foreign', 'us-homeland']),
        asked(['mx-senate', 'us-homeland']),
        { seeds: 400 },
      ),
      rests('home.sponsor.opposition'),
    ),
    raises(
      'With Congress as sponsor money is accepted in Washington more often',
      reading(
        'share of counts in which Washington accepts funds 2, per ten thousand',
        passed('us', 'clause:funds', 1),
      ),
      compare(
        'funds 2 sponsored by Congress instead of Homeland Security',
        money(['us-homeland', 'mx-foreign']),
        money(['us-congress', 'mx-foreign']),
        { seeds: 400 },
      ),
      rests('home.sponsor.opposition'),
    ),
    raises(
      'With an opposition sponsor it survives the succession more often',
      reading(
        'chance that the clause is kept to 2014, before the draw, per ten thousand',
        kept(['clause:capacity'], 7),
      ),
      compare(
        'capacity 1 sponsored by the Senate instead of the foreign ministry',
        stands(['mx-foreign', 'us-homeland']),
        stands(['mx-senate', 'us-homeland']),
      ),
      rests('survival.opposition'),
    ),
  ],
};
