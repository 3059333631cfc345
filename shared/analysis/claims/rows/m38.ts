import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, raises, reading, rests, stockAfter } from '../checks.ts';
import { passed } from '../gauges.ts';
import { plus, type Script, script, WILLING } from '../Script.ts';

const fight = (level: Level): Script =>
  script(1, {
    1: {
      setUp: { stocks: { 'stock:gunpolitics': 6500 }, support: { us: 2000, mx: 2000 } },
      docket: ['clause:arms'],
      terms: [{ clause: 'clause:arms', level }],
    },
  });
const stands = (level: Level): Script =>
  script(5, {
    1: { setUp: WILLING, docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level }] },
  });
const courts: Script = script(6, {}, { excludedCards: ['card:court-limits'] });

/** Court and executive routes where a statute cannot pass. */
export const m38: Claim = {
  id: 'M38',
  pages: 'F47 F65 F69',
  checks: [
    raises(
      'In a gun fight an executive rule on rifle sales stands more often than a ban',
      reading(
        'share of counts in which Washington accepts the clause, per ten thousand',
        passed('us', 'clause:arms', 1),
      ),
      compare(
        'arms 2 instead of 3, in the same fight and with the same goodwill (recorded)',
        fight(3),
        fight(2),
        { seeds: 400 },
      ),
      rests('home.heat.fight.statute', 'home.jump', 'clause:arms.3#*'),
    ),
    raises(
      'The price is suits',
      stockAfter('stock:nerve', 5),
      compare('arms 2 instead of 1, agreed in round 1', stands(1), stands(2)),
      rests('nerve.suits', 'nerve.binds'),
    ),
    raises(
      'Civilian jurisdiction can come from courts, without a statute',
      stockAfter('stock:track-prosecution', 6),
      compare(
        "the card of the court's limits, played in round 6 (recorded)",
        courts,
        plus(courts, { 6: { setUp: { card: 'card:court-limits' } } }),
      ),
      rests('card:court-limits#stock:track-prosecution'),
    ),
  ],
};
