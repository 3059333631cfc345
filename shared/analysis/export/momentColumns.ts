import { sideOf } from '../../game/ids.ts';
import { actOf } from '../../game/vocabulary.ts';
import type { ColumnOf } from './ColumnOf.ts';
import { isoLocal, isoUtc } from './isoTime.ts';
import { type Moment, tenureOf } from './Moment.ts';
import { gameId, type TableToExport } from './TableToExport.ts';
import type { Tenure } from './Tenure.ts';

/** Which table a row is of. */
export const TABLE_COLUMNS: readonly ColumnOf<TableToExport>[] = [
  { name: 'table', kind: 'id', about: 'How the table is called, such as its code', of: ({ label }) => label },
  {
    name: 'game',
    kind: 'id',
    about: 'First 12 digits of the hash of the log’s first line; the same for every row of a game',
    of: gameId,
  },
];

/** Who held a seat when the row happened. Empty, and no bot, where a row is of no seat. */
export const HOLDER_COLUMNS: readonly ColumnOf<Tenure | null>[] = [
  {
    name: 'is_bot',
    kind: 'flag',
    about: '1 where a bot held the seat then',
    of: (tenure) => (tenure?.occupant.kind === 'bot' ? 1 : 0),
  },
  {
    name: 'bot_policy',
    kind: 'id',
    about: 'The character of that bot; empty for a person',
    of: (tenure) => (tenure?.occupant.kind === 'bot' ? tenure.occupant.policy : null),
  },
  {
    name: 'since_seq',
    kind: 'whole',
    about: 'The row of the log from which this occupant holds the seat; empty where the row is of no seat',
    of: (tenure) => tenure?.sinceSeq ?? null,
  },
];

/** Where and when a row happened, and who held the seat then. */
export const MOMENT_COLUMNS: readonly ColumnOf<Moment>[] = [
  ...TABLE_COLUMNS.map((column) => ({ ...column, of: ({ table }: Moment) => column.of(table) })),
  { name: 'seq', kind: 'whole', about: 'Number of the row in the log', of: ({ row }) => row.seq },
  { name: 'at_utc', kind: 'time', about: 'When, in UTC', of: ({ row }) => isoUtc(row.atMs) },
  {
    name: 'at_local',
    kind: 'time',
    about: 'When, by the clock of the place of the export',
    of: ({ table, row }) => isoLocal(row.atMs, table.offsetAt(row.atMs)),
  },
  {
    name: 'round',
    kind: 'whole',
    about: 'The round, 0 before the first',
    of: ({ before }) => before.round,
  },
  {
    name: 'phase',
    kind: 'id',
    about: 'The act: news, talks, vote, home; `before` and `over` outside the rounds',
    of: phaseOf,
  },
  { name: 'step', kind: 'id', about: 'The step within the act', of: ({ before }) => before.step },
  {
    name: 'undone',
    kind: 'flag',
    about: '1 where the instructor took the row back later',
    of: ({ undone }) => (undone ? 1 : 0),
  },
  {
    name: 'seat',
    kind: 'id',
    about: 'The seat the row is about; empty where no seat did it',
    of: ({ seat }) => seat,
  },
  {
    name: 'side',
    kind: 'id',
    about: 'The delegation of the seat',
    of: ({ seat }) => (seat === null ? null : sideOf(seat)),
  },
  ...HOLDER_COLUMNS.map((column) => ({ ...column, of: (moment: Moment) => column.of(tenureOf(moment)) })),
];

function phaseOf({ before: { round, step } }: Moment): string {
  if (round === 0) return 'before';
  return step === 'over' ? 'over' : actOf(step);
}
