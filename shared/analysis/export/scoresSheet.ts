import { sideOf } from '../../game/ids.ts';
import { type ColumnOf, filled, type SheetPlan } from './ColumnOf.ts';
import type { FinalScore } from './finalScores.ts';
import { HOLDER_COLUMNS, TABLE_COLUMNS } from './momentColumns.ts';
import type { Cell, Sheet } from './Sheet.ts';

/** Goals of a seat. */
const GOALS = [1, 2, 3] as const;

const points = (hundredths: number | null | undefined): Cell =>
  hundredths === null || hundredths === undefined ? null : hundredths / 100;

const PLAN: SheetPlan<FinalScore> = {
  name: 'scores',
  about:
    'One row for each seat; empty until the game is over. For the instructor, not for grades by themselves',
  columns: [
    ...TABLE_COLUMNS.map((column) => ({ ...column, of: ({ table }: FinalScore) => column.of(table) })),
    { name: 'seat', kind: 'id', about: 'The seat', of: ({ seat }) => seat },
    { name: 'side', kind: 'id', about: 'Its delegation', of: ({ seat }) => sideOf(seat) },
    ...HOLDER_COLUMNS.map((column) => ({ ...column, of: ({ tenure }: FinalScore) => column.of(tenure) })),
    ...GOALS.flatMap((n): readonly ColumnOf<FinalScore>[] => [
      {
        name: `goal_${n}`,
        kind: 'id',
        about: `Goal ${n} of the seat`,
        of: ({ goals }) => goals[n - 1]?.goal ?? null,
      },
      {
        name: `goal_${n}_met`,
        kind: 'flag',
        about: '1 where it was met',
        of: ({ goals }) => {
          const goal = goals[n - 1];
          return goal === undefined ? null : goal.met ? 1 : 0;
        },
      },
    ]),
    {
      name: 'score',
      kind: 'decimal',
      about:
        'Of what was reachable at the start: 0 is 2009 carried to 2012, 100 the best accord both homes took then',
      of: ({ score }) => score,
    },
    {
      name: 'outcome',
      kind: 'decimal',
      about: 'What came out for the seat, in points',
      of: (s) => points(s.outcome?.total),
    },
    {
      name: 'outcome_clauses',
      kind: 'decimal',
      about: 'Of that: clauses as they stand, less where undelivered or not to last',
      of: (s) => points(s.outcome?.clauses),
    },
    {
      name: 'outcome_together',
      kind: 'decimal',
      about: 'Of that: clauses together',
      of: (s) => points(s.outcome?.together),
    },
    {
      name: 'outcome_world',
      kind: 'decimal',
      about: 'Of that: how the gauges moved',
      of: (s) => points(s.outcome?.world),
    },
    {
      name: 'outcome_record',
      kind: 'decimal',
      about: 'Of that: standing with its own audience',
      of: (s) => points(s.outcome?.record),
    },
    {
      name: 'outcome_capital',
      kind: 'decimal',
      about: 'Of that: coins left',
      of: (s) => points(s.outcome?.capital),
    },
    {
      name: 'fallback',
      kind: 'decimal',
      about: 'What 2009 carried to 2012 was worth, in points',
      of: (s) => points(s.fallback),
    },
    {
      name: 'ceiling',
      kind: 'decimal',
      about: 'The best accord both homes took at the start, in points',
      of: (s) => points(s.ceiling),
    },
    { name: 'coins', kind: 'whole', about: 'Coins left', of: ({ last }) => last?.capital ?? null },
    {
      name: 'standing',
      kind: 'decimal',
      about: 'Standing with its own audience, in points',
      of: ({ last }) => points(last?.record),
    },
    {
      name: 'credit_claimed',
      kind: 'whole',
      about: 'Clauses it claimed credit for',
      of: ({ last }) => last?.claims.length ?? null,
    },
    { name: 'pledges_kept', kind: 'whole', about: 'Promises kept', of: ({ pledges }) => pledges.kept },
    { name: 'pledges_broken', kind: 'whole', about: 'Promises broken', of: ({ pledges }) => pledges.broken },
    {
      name: 'pledges_lapsed',
      kind: 'whole',
      about: 'Promises that came to nothing',
      of: ({ pledges }) => pledges.lapsed,
    },
  ],
};

/** How every seat came out. */
export const scoresSheet = (all: readonly FinalScore[]): Sheet => filled(PLAN, all);
