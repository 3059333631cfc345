import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { governing, stock } from '../gauges.ts';
import { plus, type Script, script, WILLING } from '../Script.ts';

const open: Script = script(2, { 1: { setUp: WILLING, docket: ['clause:arms'] } });
const rung = (level: Level): Script => plus(open, { 1: { terms: [{ clause: 'clause:arms', level }] } });
const heated: Script = script(4, {
  1: { setUp: { support: { us: 10000, mx: 6000 } } },
  3: { setUp: { stocks: { 'stock:gunpolitics': 6800 } }, docket: ['clause:arms'] },
});
const ban: Script = plus(heated, { 3: { terms: [{ clause: 'clause:arms', level: 3 }] } });
const heat = {
  gauge: 'heat of gun politics after round 2, basis points',
  measure: stock('stock:gunpolitics', 2),
  expects: { direction: 'up' },
  restsOn: [{ id: 'gunpolitics.rung.promised' }],
} as const;

/** Gun politics and 1994. Contested: that guns decided that vote is a belief. */
export const m25: Claim = {
  id: 'M25',
  pages: 'P45 P46',
  checks: [
    {
      ...heat,
      statement: 'Reporting of rifle sales raises more heat than tracing',
      lever: 'arms 2 instead of 1 in round 1',
      control: rung(1),
      treated: rung(2),
    },
    {
      ...heat,
      statement: 'A ban raises more heat than reporting',
      lever: 'arms 3 instead of 2 in round 1',
      control: rung(2),
      treated: rung(3),
    },
    {
      statement: 'Past the threshold before a U.S. vote, the governing party loses',
      lever: 'arms 3 in round 3, with gun politics near the threshold in both (recorded)',
      gauge: 'chance that the governing party holds in November 2010, before the draw, per ten thousand',
      control: heated,
      treated: ban,
      measure: governing('us-congress-2010', 3),
      expects: { direction: 'down' },
      restsOn: [{ id: 'election.us.fight' }, { id: 'election.us.heat' }, { id: 'election.us.nerve' }],
    },
    {
      statement: 'And Congress turns',
      lever: 'arms 3 in round 3, with gun politics near the threshold in both (recorded)',
      gauge: "Washington's nerve after round 4, basis points",
      control: heated,
      treated: ban,
      measure: stock('stock:nerve', 4),
      seeds: 60,
      expects: { direction: 'up' },
      restsOn: [{ id: 'election.us.lost.nerve' }, { id: 'nerve.binds' }],
    },
  ],
};
