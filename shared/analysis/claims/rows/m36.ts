import type { StockId } from '../../../game/ids.ts';
import type { SetUp } from '../../../game/SetUp.ts';
import type { Level } from '../../../game/vocabulary.ts';
import type { Check, Claim } from '../Check.ts';
import { compare, raises, reading, rests, supportFor } from '../checks.ts';
import { kept, ratified } from '../gauges.ts';
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

const survives = (level: 0 | 1 | 2, winner: 'governing' | 'opposition'): Check =>
  raises(
    `Once ratified, cooperation survives more often than under framework ${level}, the ${
      winner === 'governing' ? 'governing party' : 'opposition'
    } winning in 2012`,
    reading(
      'chance that police grants are kept to 2014 under that winner, before the draw, per ten thousand',
      kept(['clause:capacity'], 7, winner),
    ),
    compare(`framework 3 instead of ${level}, agreed in round 1`, stands(level), stands(3)),
    rests('survival.framework', 'survival.turnover'),
  );

const both = reading(
  'share of games in which framework 3 is ratified, per ten thousand',
  ratified('clause:framework', 1),
);
const FREQUENCY = { seeds: 400 };

/** A "security NAFTA". Contested: whether one can be foreseen. */
export const m36: Claim = {
  id: 'M36',
  pages: 'P11 P13 P66',
  checks: [
    raises(
      "A binding agreement needs Mexico's trust",
      supportFor('mx', 'clause:framework', 3, 1),
      compare(
        "Mexico's trust 6500 instead of 3000 at the opening (recorded)",
        at('stock:trust-mx-us', 3000),
        at('stock:trust-mx-us', 6500),
      ),
      rests('home.trust'),
    ),
    raises(
      "It needs Washington's trust",
      supportFor('us', 'clause:framework', 3, 1),
      compare(
        "Washington's trust 6500 instead of 3000 at the opening (recorded)",
        at('stock:trust-us-mx', 3000),
        at('stock:trust-us-mx', 6500),
      ),
      rests('home.trust'),
    ),
    raises(
      'It needs low backlash',
      supportFor('mx', 'clause:framework', 3, 1),
      compare(
        'sovereignty alarm 1000 instead of 5500 at the opening (recorded)',
        at('stock:alarm', 5500),
        at('stock:alarm', 1000),
      ),
      rests('home.alarm'),
    ),
    raises(
      'It needs the U.S. home table',
      both,
      compare(
        'both homes well disposed instead of the Mexican one alone (recorded)',
        disposed({ support: { us: 0, mx: 6000 } }),
        disposed({ support: { us: 6000, mx: 6000 } }),
        FREQUENCY,
      ),
      rests('home.threshold.senate'),
    ),
    raises(
      'It needs the Mexican home table',
      both,
      compare(
        'both homes well disposed instead of the U.S. one alone (recorded)',
        disposed({ support: { us: 6000, mx: 0 } }),
        disposed({ support: { us: 6000, mx: 6000 } }),
        FREQUENCY,
      ),
      rests('home.threshold.senate'),
    ),
    ...([0, 1, 2] as const).flatMap((level) => [survives(level, 'governing'), survives(level, 'opposition')]),
  ],
};
