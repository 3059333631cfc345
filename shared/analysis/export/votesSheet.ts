import { entriesOf } from '../../game/entries.ts';
import type { GameEventOf } from '../../game/GameEvent.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import type { VoteRecord } from '../../game/Vote.ts';
import { filled, type SheetPlan } from './ColumnOf.ts';
import type { Moment } from './Moment.ts';
import { MOMENT_COLUMNS } from './momentColumns.ts';
import { changeText } from './recipientsOf.ts';
import type { Sheet } from './Sheet.ts';
import { textWith, valueTo } from './valueTo.ts';

/** One seat's vote where it was cast, or where it was found absent, and the vote it belongs to. */
interface VoteRow {
  readonly moment: Moment;
  readonly seat: SeatId;
  readonly ballot: string;
  /** Of amendments and accords. */
  readonly record: VoteRecord | null;
  /** Of motions on the floor. */
  readonly motion: GameEventOf<'MotionVoteCast'>['motion'] | null;
}

const PLAN: SheetPlan<VoteRow> = {
  name: 'votes',
  about: 'One row for each seat in each vote that was revealed, and for each vote on a motion of procedure',
  columns: [
    ...MOMENT_COLUMNS.map((column) => ({ ...column, of: ({ moment }: VoteRow) => column.of(moment) })),
    {
      name: 'motion',
      kind: 'id',
      about: '`accord`, `amendment`, or `procedure` for motions on the floor',
      of: ({ record }) => record?.motion.kind ?? 'procedure',
    },
    {
      name: 'motion_id',
      kind: 'id',
      about: 'Number of the amendment or motion in its game; empty for the accord',
      of: ({ record, motion }) =>
        motion ?? (record?.motion.kind === 'amendment' ? record.motion.amendment : null),
    },
    {
      name: 'change',
      kind: 'text',
      about: 'What an amendment changes',
      of: ({ record }) =>
        record?.change === null || record?.change === undefined ? null : changeText(record.change),
    },
    { name: 'ballot', kind: 'id', about: 'yes, no, abstain, or absent', of: ({ ballot }) => ballot },
    {
      name: 'own_side_majority',
      kind: 'flag',
      about: '1 where more than half of the seats of the delegation said yes',
      of: ({ record, seat }) => (record === null ? null : flag(record.sides[sideOf(seat)].majority)),
    },
    {
      name: 'signed_by_head',
      kind: 'flag',
      about: '1 where the head signed without that majority',
      of: ({ record, seat }) =>
        record === null ? null : flag(record.sides[sideOf(seat)].overriddenBy !== null),
    },
    {
      name: 'refused_by',
      kind: 'text',
      about: 'Heads that refused the accord',
      of: ({ record }) => (record === null ? null : record.refusedBy.join(' ')),
    },
    {
      name: 'adopted',
      kind: 'flag',
      about: '1 where the vote carried',
      of: ({ record }) => (record === null ? null : flag(record.adopted)),
    },
    {
      name: 'value',
      kind: 'decimal',
      about: 'What the text as it was voted on was worth to the seat, in points above 2009; accords only',
      of: (row) => worth(row, true),
    },
    {
      name: 'value_standing',
      kind: 'decimal',
      about: 'What the standing accord was worth to the seat then',
      of: (row) => worth(row, false),
    },
  ],
};

/** Every vote of every seat. */
export const votesSheet = (games: readonly (readonly Moment[])[]): Sheet =>
  filled(PLAN, games.flatMap(votesIn));

const flag = (is: boolean): number => (is ? 1 : 0);

function worth({ moment, seat, record }: VoteRow, text: boolean): number | null {
  const { table, before } = moment;
  if (table.content === null || record?.motion.kind !== 'accord') return null;
  const { pack } = table.content;
  const state = text ? before : { ...before, draft: null };
  return valueTo(pack, before, seat, textWith(pack, state));
}

function votesIn(moments: readonly Moment[]): readonly VoteRow[] {
  const casts = new Map<SeatId, Moment>();
  return moments.flatMap((moment): readonly VoteRow[] => {
    const { event } = moment;
    switch (event.type) {
      case 'VoteOpened':
        casts.clear();
        return [];
      case 'BallotCast':
      case 'RollAnswered':
        if (!moment.undone) casts.set(event.seat, moment);
        return [];
      case 'MotionVoteCast':
        return [{ moment, seat: event.seat, ballot: event.vote, record: null, motion: event.motion }];
      case 'BallotsRevealed':
        return entriesOf<SeatId, VoteRecord['ballots'][SeatId]>(event.record.ballots).map(
          ([seat, ballot]) => ({
            moment: casts.get(seat) ?? { ...moment, seat },
            seat,
            ballot,
            record: event.record,
            motion: null,
          }),
        );
      default:
        return [];
    }
  });
}
