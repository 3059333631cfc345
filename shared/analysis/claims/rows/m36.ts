import type { StockId } from '../../../game/ids.ts';
import type { SetUp } from '../../../game/SetUp.ts';
import type { Level } from '../../../game/vocabulary.ts';
import type { Check, Claim } from '../Check.ts';
import { kept, ratified, support } from '../gauges.ts';
import { plus, type Script, script, WILLING } from '../Script.ts';

const put: Script = script(1, {
  1: { docket: ['clause:framework'], terms: [{ clause: 'clause:framework', level: 3 }] },
});
const disposed = (setUp: SetUp): Script => plus(put, { 1: { setUp } });
const at = (id: StockId, value: number): Script => disposed({ stocks: { [id]: value } });

const stands = (level: Level): Script => {
  const base = script(7, {
    1: {
      setUp: WILLING,
      docket: ['clause:capacity', 'clause:framework'],
      terms: [{ clause: 'clause:capacity', level: 1 }],
    },
  });
  return level === 0 ? base : plus(base, { 1: { terms: [{ clause: 'clause:framework', level }] } });
};

const survives = (level: 0 | 1 | 2, winner: 'governing' | 'opposition'): Check => ({
  statement: `Once ratified, cooperation survives more often than under framework ${level}, the ${
    winner === 'governing' ? 'governing party' : 'opposition'
  } winning in 2012`,
  lever: `framework 3 instead of ${level}, agreed in round 1`,
  gauge: 'chance that police grants are kept to 2014 under that winner, before the draw, per ten thousand',
  control: stands(level),
  treated: stands(3),
  measure: kept(['clause:capacity'], 7, winner),
  expects: { direction: 'up' },
  restsOn: [{ id: 'survival.framework' }, { id: 'survival.turnover' }],
});

const both: Pick<Check, 'gauge' | 'measure' | 'expects' | 'seeds' | 'restsOn'> = {
  gauge: 'share of games in which framework 3 is ratified, per ten thousand',
  measure: ratified('clause:framework', 1),
  seeds: 400,
  expects: { direction: 'up' },
  restsOn: [{ id: 'home.threshold.senate' }],
};

/** A "security NAFTA". Contested: whether one can be foreseen. */
export const m36: Claim = {
  id: 'M36',
  pages: 'P11 P13 P66',
  checks: [
    {
      statement: "A binding agreement needs Mexico's trust",
      lever: "Mexico's trust 6500 instead of 3000 at the opening (recorded)",
      gauge: 'Mexican support for framework 3 in round 1, hundredths of a point',
      control: at('stock:trust-mx-us', 3000),
      treated: at('stock:trust-mx-us', 6500),
      measure: support('mx', 'clause:framework', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: 'home.trust' }],
    },
    {
      statement: "It needs Washington's trust",
      lever: "Washington's trust 6500 instead of 3000 at the opening (recorded)",
      gauge: 'U.S. support for framework 3 in round 1, hundredths of a point',
      control: at('stock:trust-us-mx', 3000),
      treated: at('stock:trust-us-mx', 6500),
      measure: support('us', 'clause:framework', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: 'home.trust' }],
    },
    {
      statement: 'It needs low backlash',
      lever: 'sovereignty alarm 1000 instead of 5500 at the opening (recorded)',
      gauge: 'Mexican support for framework 3 in round 1, hundredths of a point',
      control: at('stock:alarm', 5500),
      treated: at('stock:alarm', 1000),
      measure: support('mx', 'clause:framework', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: 'home.alarm' }],
    },
    {
      ...both,
      statement: 'It needs the U.S. home table',
      lever: 'both homes well disposed instead of the Mexican one alone (recorded)',
      control: disposed({ support: { us: 0, mx: 6000 } }),
      treated: disposed({ support: { us: 6000, mx: 6000 } }),
    },
    {
      ...both,
      statement: 'It needs the Mexican home table',
      lever: 'both homes well disposed instead of the U.S. one alone (recorded)',
      control: disposed({ support: { us: 6000, mx: 0 } }),
      treated: disposed({ support: { us: 6000, mx: 6000 } }),
    },
    ...([0, 1, 2] as const).flatMap((level) => [survives(level, 'governing'), survives(level, 'opposition')]),
  ],
};
