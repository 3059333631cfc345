import { compareIds } from '../../game/ids.ts';
import { filled, type SheetPlan } from './ColumnOf.ts';
import type { FinalScore } from './finalScores.ts';
import { isoLocal, isoUtc } from './isoTime.ts';
import type { Moment } from './Moment.ts';
import { TABLE_COLUMNS } from './momentColumns.ts';
import type { Participation } from './participation.ts';
import type { Cell, Sheet } from './Sheet.ts';
import type { TableToExport } from './TableToExport.ts';

/** A game with what its other sheets were made of. */
export interface GameOfSheets {
  readonly table: TableToExport;
  readonly moments: readonly Moment[];
  readonly participation: readonly Participation[];
  readonly scores: readonly FinalScore[];
}

const scoresOf = ({ scores }: GameOfSheets): readonly { readonly seat: string; readonly score: number }[] =>
  scores
    .flatMap(({ seat, score }) => (score === null ? [] : [{ seat, score }]))
    .sort((a, b) => a.score - b.score || compareIds(a.seat, b.seat));
const first = ({ table }: GameOfSheets): number | null => table.record.rows[0]?.atMs ?? null;
const last = ({ table }: GameOfSheets): number | null => table.record.rows.at(-1)?.atMs ?? null;
const utc = (atMs: number | null): Cell => (atMs === null ? null : isoUtc(atMs));
const local = ({ table }: GameOfSheets, atMs: number | null): Cell =>
  atMs === null ? null : isoLocal(atMs, table.offsetAt(atMs));
const conclusion = ({ moments }: GameOfSheets) => moments.at(-1)?.after.conclusion ?? null;
const holders = ({ participation }: GameOfSheets, kind: 'person' | 'bot'): number =>
  new Set(
    participation.filter(({ tenure }) => tenure.occupant.kind === kind).map(({ tenure }) => tenure.seat),
  ).size;

const PLAN: SheetPlan<GameOfSheets> = {
  name: 'tables',
  about: 'One row for each game of the session',
  columns: [
    ...TABLE_COLUMNS.map((column) => ({ ...column, of: ({ table }: GameOfSheets) => column.of(table) })),
    { name: 'scenario', kind: 'id', about: 'What was played', of: ({ table }) => table.record.header.packId },
    {
      name: 'pack_hash',
      kind: 'id',
      about: 'Hash of the scenario as it was played',
      of: ({ table }) => table.record.header.packHash,
    },
    {
      name: 'values_known',
      kind: 'flag',
      about: '1 where that scenario was at hand, so that values and scores could be reckoned',
      of: ({ table }) => (table.content === null ? 0 : 1),
    },
    {
      name: 'rules',
      kind: 'id',
      about: 'Version of the rules',
      of: ({ table }) => table.record.header.engine,
    },
    {
      name: 'preset',
      kind: 'id',
      about: 'Procedure of the debate',
      of: ({ table }) => table.record.header.settings.preset,
    },
    {
      name: 'reading',
      kind: 'id',
      about: 'Reading of contested points: paper or critical',
      of: ({ table }) => table.record.header.settings.reading,
    },
    {
      name: 'pace',
      kind: 'id',
      about: '`clock`, or `own` where steps end when all are done',
      of: ({ table }) => table.record.header.settings.pace,
    },
    {
      name: 'rounds',
      kind: 'whole',
      about: 'Rounds planned',
      of: ({ table }) => table.record.header.settings.rounds,
    },
    {
      name: 'rounds_played',
      kind: 'whole',
      about: 'Rounds begun',
      of: roundsPlayed,
    },
    {
      name: 'seats',
      kind: 'whole',
      about: 'Seats at the table',
      of: ({ table }) => table.record.header.settings.seats.length,
    },
    {
      name: 'seats_of_people',
      kind: 'whole',
      about: 'Seats that a person held for a while',
      of: (game) => holders(game, 'person'),
    },
    {
      name: 'seats_of_bots',
      kind: 'whole',
      about: 'Seats that a bot held for a while',
      of: (game) => holders(game, 'bot'),
    },
    { name: 'rows', kind: 'whole', about: 'Rows of the log', of: ({ table }) => table.record.rows.length },
    { name: 'events', kind: 'whole', about: 'Events in them', of: ({ moments }) => moments.length },
    {
      name: 'texts',
      kind: 'whole',
      about: 'Own texts in the log, purged ones too',
      of: ({ table }) => table.record.texts.length,
    },
    {
      name: 'texts_removed',
      kind: 'whole',
      about: 'Those that were purged',
      of: ({ table }) => table.record.texts.filter((text) => 'removed' in text).length,
    },
    { name: 'started_utc', kind: 'time', about: 'The first row, in UTC', of: (game) => utc(first(game)) },
    {
      name: 'started_local',
      kind: 'time',
      about: 'The same by the clock of the place of the export',
      of: (game) => local(game, first(game)),
    },
    { name: 'ended_utc', kind: 'time', about: 'The last row, in UTC', of: (game) => utc(last(game)) },
    {
      name: 'ended_local',
      kind: 'time',
      about: 'The same by the clock of the place of the export',
      of: (game) => local(game, last(game)),
    },
    {
      name: 'over',
      kind: 'flag',
      about: '1 where the game came to its end',
      of: (game) => (conclusion(game) === null ? 0 : 1),
    },
    { name: 'ending', kind: 'id', about: 'How it is called', of: (game) => conclusion(game)?.ending ?? null },
    {
      name: 'home_counted',
      kind: 'whole',
      about: 'Clauses that went home',
      of: (game) => conclusion(game)?.homeAcceptance.counted ?? null,
    },
    {
      name: 'home_accepted',
      kind: 'whole',
      about: 'Those that both homes took',
      of: (game) => conclusion(game)?.homeAcceptance.accepted ?? null,
    },
    {
      name: 'clauses_changed',
      kind: 'whole',
      about: 'Clauses that differ from 2009 at the end',
      of: (game) => conclusion(game)?.kept.length ?? null,
    },
    {
      name: 'clauses_kept',
      kind: 'whole',
      about: 'Those that 2014 kept',
      of: (game) => conclusion(game)?.kept.filter(({ kept }) => kept).length ?? null,
    },
    {
      name: 'mean_score',
      kind: 'decimal',
      about: 'Mean of the seats’ scores',
      of: (game) => mean(scoresOf(game)),
    },
    {
      name: 'worst_seat',
      kind: 'id',
      about: 'The seat with the lowest score',
      of: (game) => scoresOf(game)[0]?.seat ?? null,
    },
    {
      name: 'worst_score',
      kind: 'decimal',
      about: 'That score',
      of: (game) => scoresOf(game)[0]?.score ?? null,
    },
    {
      name: 'score_spread',
      kind: 'decimal',
      about: 'The highest score less the lowest',
      of: (game) => spread(scoresOf(game)),
    },
    {
      name: 'chain_hash',
      kind: 'id',
      about: 'Hash of the last row of the log',
      of: ({ table }) => table.record.rows.at(-1)?.chainHash ?? table.record.header.chainHash,
    },
  ],
};

/** After the last round the world goes on to 2012 by itself; that is no round. */
function roundsPlayed({ moments, table }: GameOfSheets): Cell {
  return Math.min(moments.at(-1)?.after.round ?? 0, table.record.header.settings.rounds);
}

function mean(scores: readonly { readonly score: number }[]): Cell {
  if (scores.length === 0) return null;
  return Math.round((100 * scores.reduce((sum, { score }) => sum + score, 0)) / scores.length) / 100;
}

function spread(scores: readonly { readonly score: number }[]): Cell {
  const [lowest, highest] = [scores[0], scores.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return Math.round(100 * (highest.score - lowest.score)) / 100;
}

/** Every game of a session. */
export const tablesSheet = (games: readonly GameOfSheets[]): Sheet => filled(PLAN, games);
