import type { SeatId } from '../../../game/ids.ts';
import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, reading, rests } from '../checks.ts';
import { kept } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

/** What stands is delivered, so that no chance is cut off at an end of its scale. */
const grants = (by: readonly [SeatId, SeatId]): Script =>
  script(7, {
    1: {
      setUp: WILLING,
      docket: ['clause:capacity', 'clause:framework'],
      terms: [{ clause: 'clause:capacity', level: 2, by }],
    },
    2: { powers: [usePower('power:mx-governors-commit')] },
  });
const plain = grants(['mx-foreign', 'us-homeland']);
const rooted = (level: Level): Script =>
  plus(plain, { 1: { terms: [{ clause: 'clause:framework', level }] } });
const insecure = (value: number): Script =>
  plus(plain, { 7: { setUp: { stocks: { 'stock:insecurity': value } } } });

const reversal = reading(
  'chance that police grants are reversed by 2014, before the draw, per ten thousand',
  (played) => 10000 - kept(['clause:capacity'], 7)(played),
);

/** The succession of 2012. Contested: what another party would do is an open question. */
export const m09: Claim = {
  id: 'M09',
  pages: 'P10 P14 P15 P20 P18',
  checks: [
    lowers(
      'Reversal is less likely the more is institutional',
      reversal,
      compare('framework 3, agreed in round 1', plain, rooted(3)),
      rests('survival.framework', 'survival.turnover'),
    ),
    lowers(
      'Reversal is less likely with an opposition sponsor',
      reversal,
      compare(
        'the clause is sponsored by the Senate instead of the foreign ministry',
        plain,
        grants(['mx-senate', 'us-homeland']),
      ),
      rests('survival.opposition'),
    ),
    lowers(
      'Reversal is less likely when people are unsafe',
      reversal,
      compare('public insecurity 8000 instead of 4000 in round 7 (recorded)', insecure(4000), insecure(8000)),
      rests('survival.insecurity'),
    ),
  ],
};
