import type { Claim } from '../Check.ts';
import { compare, lowers, raises, rests, stockAfter, supportFor } from '../checks.ts';
import { NEWS } from '../newsFree.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const COURT = usePower('power:mx-presidency-address', 'choice:address-court');
const grants: Script = script(
  5,
  {
    1: {
      setUp: WILLING,
      docket: ['clause:capacity'],
      terms: [{ clause: 'clause:capacity', level: 1 }],
    },
    2: { powers: [usePower('power:mx-governors-commit')] },
  },
  { excludedCards: NEWS },
);
const standing = (value: number): Script =>
  plus(grants, { 1: { setUp: { stocks: { 'stock:party-mx': value } } } });
const asked: Script = script(2, {
  2: { docket: ['clause:capacity'], terms: [{ clause: 'clause:capacity', level: 2 }] },
});
const wary: Script = script(4, {
  1: {
    setUp: {
      stocks: { 'stock:governors': 2200 },
      clauses: {
        'clause:capacity': {
          level: 2,
          visibility: 'announced',
          delivered: true,
          sponsors: ['mx-foreign', 'us-homeland'],
        },
      },
    },
  },
});

/** Governors and decentralised power. */
export const m10: Claim = {
  id: 'M10',
  pages: 'P16 P17 P19',
  checks: [
    raises(
      "Where the president's party is strong in the states, police capacity is committed more readily",
      stockAfter('stock:local-capacity', 5),
      compare(
        "standing of the president's party 7500 instead of 2500 at the opening (recorded)",
        standing(2500),
        standing(7500),
      ),
      rests('governors.party'),
    ),
    lowers(
      'Uncourted governors speak against grants tied to vetting',
      supportFor('mx', 'clause:capacity', 2, 2),
      compare(
        'no address that courts the governors in round 1',
        plus(asked, { 1: { powers: [COURT] } }),
        asked,
      ),
      rests(
        'power:mx-presidency-address@choice:address-court#support:mx',
        'power:mx-presidency-address@choice:address-court#stock:governors',
        'governors.courted',
      ),
    ),
    lowers(
      'Uncourted governors block what was agreed',
      stockAfter('stock:local-capacity', 4),
      compare(
        'no address that courts the governors in rounds 1 and 3, goodwill low (recorded in both)',
        plus(wary, { 1: { powers: [COURT] }, 3: { powers: [COURT] } }),
        wary,
      ),
      rests(
        'power:mx-presidency-address@choice:address-court#stock:governors',
        'governors.courted',
        'local.courted',
      ),
    ),
  ],
};
