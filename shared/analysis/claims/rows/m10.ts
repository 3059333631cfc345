import type { Claim } from '../Check.ts';
import { stock, support } from '../gauges.ts';
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
    {
      statement:
        "Where the president's party is strong in the states, police capacity is committed more readily",
      lever: "standing of the president's party 7500 instead of 2500 at the opening (recorded)",
      gauge: 'state and local capacity after round 5, basis points',
      control: standing(2500),
      treated: standing(7500),
      measure: stock('stock:local-capacity', 5),
      expects: { direction: 'up' },
      restsOn: [{ id: 'governors.party' }],
    },
    {
      statement: 'Uncourted governors speak against grants tied to vetting',
      lever: 'no address that courts the governors in round 1',
      gauge: 'Mexican support for capacity 2 in round 2, hundredths of a point',
      control: plus(asked, { 1: { powers: [COURT] } }),
      treated: asked,
      measure: support('mx', 'clause:capacity', 2),
      expects: { direction: 'down' },
      restsOn: [
        { id: 'power:mx-presidency-address@choice:address-court#support:mx' },
        { id: 'power:mx-presidency-address@choice:address-court#stock:governors' },
        { id: 'governors.courted' },
      ],
    },
    {
      statement: 'Uncourted governors block what was agreed',
      lever: 'no address that courts the governors in rounds 1 and 3, goodwill low (recorded in both)',
      gauge: 'state and local capacity after round 4, basis points',
      control: plus(wary, { 1: { powers: [COURT] }, 3: { powers: [COURT] } }),
      treated: wary,
      measure: stock('stock:local-capacity', 4),
      expects: { direction: 'down' },
      restsOn: [
        { id: 'power:mx-presidency-address@choice:address-court#stock:governors' },
        { id: 'governors.courted' },
        { id: 'local.courted' },
      ],
    },
  ],
};
