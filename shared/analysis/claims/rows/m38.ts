import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { passed, stock } from '../gauges.ts';
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
    {
      statement: 'In a gun fight an executive rule on rifle sales stands more often than a ban',
      lever: 'arms 2 instead of 3, in the same fight and with the same goodwill (recorded)',
      gauge: 'share of counts in which Washington accepts the clause, per ten thousand',
      control: fight(3),
      treated: fight(2),
      measure: passed('us', 'clause:arms', 1),
      seeds: 400,
      expects: { direction: 'up' },
      restsOn: [{ id: 'home.heat.fight.statute' }, { id: 'home.jump' }, { id: 'clause:arms.3#*' }],
    },
    {
      statement: 'The price is suits',
      lever: 'arms 2 instead of 1, agreed in round 1',
      gauge: "Washington's nerve after round 5, basis points",
      control: stands(1),
      treated: stands(2),
      measure: stock('stock:nerve', 5),
      expects: { direction: 'up' },
      restsOn: [{ id: 'nerve.suits' }, { id: 'nerve.binds' }],
    },
    {
      statement: 'Civilian jurisdiction can come from courts, without a statute',
      lever: "the card of the court's limits, played in round 6 (recorded)",
      gauge: 'requirement of prosecution after round 6, basis points',
      control: courts,
      treated: plus(courts, { 6: { setUp: { card: 'card:court-limits' } } }),
      measure: stock('stock:track-prosecution', 6),
      expects: { direction: 'up' },
      restsOn: [{ id: 'card:court-limits#stock:track-prosecution' }],
    },
  ],
};
