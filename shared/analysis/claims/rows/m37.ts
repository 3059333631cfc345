import type { ClauseId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { compare, raises, reading, rests } from '../checks.ts';
import { kept, standingSupport } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import type { Played } from '../playScript.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const BOTH: readonly ClauseId[] = ['clause:intelligence', 'clause:taskforces'];

/** Information and task forces, as enforcement alone would have them. */
const narrow: Script = script(
  7,
  {
    1: {
      setUp: WILLING,
      docket: BOTH,
      terms: [
        { clause: 'clause:intelligence', level: 2 },
        { clause: 'clause:taskforces', level: 2 },
      ],
    },
    2: {
      docket: ['clause:capacity', 'clause:demand'],
      powers: [usePower('power:us-justice-feedback'), usePower('power:us-homeland-best')],
    },
    3: { docket: ['clause:border'] },
  },
  { excludedCards: NEWS },
);
const broad: Script = plus(narrow, {
  2: {
    terms: [
      { clause: 'clause:capacity', level: 2 },
      { clause: 'clause:demand', level: 2 },
    ],
  },
  3: {
    terms: [{ clause: 'clause:border', level: 2 }],
    powers: [usePower('power:mx-governors-commit'), usePower('power:us-local-programme')],
  },
});
const later = (played: Played): number => {
  const at = (round: number): number => standingSupport(BOTH, round)(played);
  return (at(5) + at(6) + at(7)) / 3 - at(3);
};
const LEVER =
  'police and justice, demand and border clauses agreed in rounds 2 and 3 beside the same enforcement';

/** Breadth: more than policing and drugs. */
export const m37: Claim = {
  id: 'M37',
  pages: 'P67',
  checks: [
    raises(
      'Accords with social, justice and border clauses keep their support longer',
      reading('support for the same two enforcement clauses in rounds 5-7 less that in round 3', later),
      compare(LEVER, narrow, broad),
      rests('home.narrow'),
    ),
    raises(
      'And survive the succession more often',
      reading(
        'mean chance that the two enforcement clauses are kept to 2014, per ten thousand',
        kept(BOTH, 7),
      ),
      compare(LEVER, narrow, broad),
      rests('survival.breadth', 'survival.trust'),
    ),
  ],
};
