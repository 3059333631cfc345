import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { governing } from '../gauges.ts';
import { plus, type Script, script, WILLING } from '../Script.ts';

const open: Script = script(2, { 1: { setUp: WILLING, docket: ['clause:arms'] } });
const rung = (level: Level): Script => plus(open, { 1: { terms: [{ clause: 'clause:arms', level }] } });
const heated: Script = script(4, {
  1: { setUp: { support: { us: 10000, mx: 6000 } } },
  3: { setUp: { stocks: { 'stock:gunpolitics': 6800 } }, docket: ['clause:arms'] },
});
const ban: Script = plus(heated, { 3: { terms: [{ clause: 'clause:arms', level: 3 }] } });
const heat = stockAfter('stock:gunpolitics', 2);
const RUNG = rests('gunpolitics.rung.promised');

/** Gun politics and 1994. Contested: that guns decided that vote is a belief. */
export const m25: Claim = {
  id: 'M25',
  pages: 'P45 P46',
  checks: [
    raises(
      'Reporting of rifle sales raises more heat than tracing',
      heat,
      compare('arms 2 instead of 1 in round 1', rung(1), rung(2)),
      RUNG,
    ),
    raises(
      'A ban raises more heat than reporting',
      heat,
      compare('arms 3 instead of 2 in round 1', rung(2), rung(3)),
      RUNG,
    ),
    lowers(
      'Past the threshold before a U.S. vote, the governing party loses',
      reading(
        'chance that the governing party holds in November 2010, before the draw, per ten thousand',
        governing('us-congress-2010', 3),
      ),
      compare('arms 3 in round 3, with gun politics near the threshold in both (recorded)', heated, ban),
      rests('election.us.fight', 'election.us.heat', 'election.us.nerve'),
    ),
    raises(
      'And Congress turns',
      stockAfter('stock:nerve', 4),
      compare('arms 3 in round 3, with gun politics near the threshold in both (recorded)', heated, ban, {
        seeds: 60,
      }),
      rests('election.us.lost.nerve', 'nerve.binds'),
    ),
  ],
};
