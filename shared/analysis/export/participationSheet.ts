import { sideOf } from '../../game/ids.ts';
import { type ColumnOf, filled, type SheetPlan } from './ColumnOf.ts';
import { isoLocal, isoUtc } from './isoTime.ts';
import { HOLDER_COLUMNS, TABLE_COLUMNS } from './momentColumns.ts';
import { ACTIVITIES, type Activity, type Participation } from './participation.ts';
import type { Cell, Sheet } from './Sheet.ts';

const ABOUT: { readonly [A in Activity]: string } = {
  messages: 'Messages sent',
  own_words: 'Words of own text in them; prepared lines do not count',
  offers_made: 'Offers made',
  offers_answered: 'Offers taken or declined',
  pledges_made: 'Promises made, those of taken offers aside',
  edits_proposed: 'Changes of the text proposed',
  edits_backed: 'Changes of the other delegation backed, and offers across the table that changed the text',
  amendments: 'Amendments proposed',
  ballots: 'Votes cast, on motions of procedure too',
  dockets: 'Rounds in which tokens were laid down',
  dilemmas: 'Dilemmas answered',
  powers_used: 'Powers chosen or used',
  powers_answered: 'Powers of others answered',
  commitments: 'Rounds in which coins for home were chosen, none at all too',
  credit_claimed: 'Times credit was claimed',
  floor_acts: 'Acts on the floor: lists, placards, motions, points, replies',
  ready: 'Times “done” was pressed or taken back',
};

const minutes = (ms: number): number => Math.round(ms / 600) / 100;
const utc = (atMs: number | null): Cell => (atMs === null ? null : isoUtc(atMs));

const PLAN: SheetPlan<Participation> = {
  name: 'participation',
  about: 'One row for each time that somebody, or a bot, held a seat; who left and came back has several',
  columns: [
    ...TABLE_COLUMNS.map((column) => ({ ...column, of: ({ table }: Participation) => column.of(table) })),
    { name: 'seat', kind: 'id', about: 'The seat', of: ({ tenure }) => tenure.seat },
    { name: 'side', kind: 'id', about: 'Its delegation', of: ({ tenure }) => sideOf(tenure.seat) },
    ...HOLDER_COLUMNS.map((column) => ({ ...column, of: ({ tenure }: Participation) => column.of(tenure) })),
    {
      name: 'until_seq',
      kind: 'whole',
      about: 'The row of the log with which it ended',
      of: (p) => p.untilSeq,
    },
    {
      name: 'left',
      kind: 'flag',
      about: '1 where somebody else held the seat afterwards',
      of: (p) => (p.left ? 1 : 0),
    },
    { name: 'since_utc', kind: 'time', about: 'When it began, in UTC', of: (p) => isoUtc(p.sinceMs) },
    {
      name: 'since_local',
      kind: 'time',
      about: 'The same by the clock of the place of the export',
      of: (p) => isoLocal(p.sinceMs, p.table.offsetAt(p.sinceMs)),
    },
    { name: 'until_utc', kind: 'time', about: 'When it ended, in UTC', of: (p) => isoUtc(p.untilMs) },
    {
      name: 'minutes',
      kind: 'decimal',
      about: 'How long it was, in minutes',
      of: (p) => minutes(p.untilMs - p.sinceMs),
    },
    { name: 'rounds_active', kind: 'whole', about: 'Rounds with anything below', of: (p) => p.activeRounds },
    { name: 'first_act_utc', kind: 'time', about: 'The first of it', of: (p) => utc(p.firstActMs) },
    { name: 'last_act_utc', kind: 'time', about: 'The last of it', of: (p) => utc(p.lastActMs) },
    ...ACTIVITIES.map(
      (activity): ColumnOf<Participation> => ({
        name: activity,
        kind: 'whole',
        about: ABOUT[activity],
        of: ({ counts }) => counts[activity],
      }),
    ),
  ],
};

/** Evidence of activity, apart from success. */
export const participationSheet = (all: readonly Participation[]): Sheet => filled(PLAN, all);
