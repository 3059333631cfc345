import type { ClauseId, Side } from '../../../game/ids.ts';
import type { SetUp } from '../../../game/SetUp.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, reading } from '../checks.ts';
import { support } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import type { Played } from '../playScript.ts';
import { plus, type Script, script } from '../Script.ts';

/** The same gauges before both counts, so that the calendar alone differs. */
const SAME: SetUp = {
  stocks: {
    'stock:alarm': 4000,
    'stock:latent': 7000,
    'stock:gunpolitics': 4000,
    'stock:nerve': 4000,
    'stock:trust-mx-us': 4500,
    'stock:trust-us-mx': 4500,
    'stock:insecurity': 5500,
    'stock:awareness': 2000,
    'stock:attention': 5000,
  },
};

/** The clause is put to the homes in one of two rounds that follow each other; the other is a round like any. */
const put = (clause: ClauseId, level: 2 | 3, rounds: readonly [number, number], at: number): Script => {
  const opening = { choice: 'choice:2009h2-time' } as const;
  const base = script(
    rounds[1],
    {
      1: opening,
      [rounds[0]]: { setUp: SAME, docket: [clause] },
      [rounds[1]]: { setUp: SAME, docket: [clause] },
    },
    { excludedCards: NEWS },
  );
  return plus(base, { [at]: { terms: [{ clause, level }] } });
};

const supportAt = (side: Side, clause: ClauseId, [first, second]: readonly [number, number]) => {
  return (played: Played): number => {
    const counted = played.ended[first]?.ratifications.some((entry) => entry.clause === clause) === true;
    return support(side, clause, counted ? first : second)(played);
  };
};

/** Electoral clocks on both sides. */
export const m05: Claim = {
  id: 'M05',
  pages: 'P7 P26 P27 P29 P64',
  checks: [
    lowers(
      'Embedded staff costs more in Mexico in the half-year of its July vote than in the next',
      reading(
        'Mexican support for the clause, hundredths of a point',
        supportAt('mx', 'clause:intelligence', [2, 3]),
      ),
      compare(
        'intelligence 3 put to the homes in round 2 instead of round 3 (same recorded gauges in both)',
        put('clause:intelligence', 3, [2, 3], 3),
        put('clause:intelligence', 3, [2, 3], 2),
      ),
      [{ id: 'home.pressure.vote', neutral: 100 }],
    ),
    lowers(
      'Rifle reporting costs more in Washington in the half-year of its vote than in the next',
      reading('U.S. support for the clause, hundredths of a point', supportAt('us', 'clause:arms', [3, 4])),
      compare(
        'arms 2 put to the homes in round 3 instead of round 4 (same recorded gauges in both)',
        put('clause:arms', 2, [3, 4], 4),
        put('clause:arms', 2, [3, 4], 3),
      ),
      [{ id: 'home.pressure.vote', neutral: 100 }],
    ),
  ],
};
