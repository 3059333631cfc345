import type { SeatId } from '../../shared/game/ids.ts';
import { ACTS, actOf } from '../../shared/game/vocabulary.ts';
import type { DeskStudent, WallTable } from '../../shared/protocol/OpenClass.ts';
import type { SeatSummary, TableSummary } from '../../shared/protocol/TableSummary.ts';

export const SEAT_STATES = ['here', 'away', 'bot', 'free'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** A seat of a table with those who hold it: its student first, then whoever shares it. */
export interface WallSeat {
  readonly seat: SeatId;
  readonly state: SeatState;
  readonly students: readonly DeskStudent[];
}

/** Who sits where at a table. */
export function seatsOf({ code, seats }: TableSummary, people: readonly DeskStudent[]): readonly WallSeat[] {
  const at = people.filter(({ place }) => place.tableCode === code);
  return seats.map((summary) => ({
    seat: summary.seat,
    state: stateOf(summary),
    students: (['seat', 'mirror'] as const).flatMap((kind) =>
      at.filter(({ place }) => place.kind === kind && place.seat === summary.seat),
    ),
  }));
}

/** Those who look on at a table. */
export function watchersOf({ code }: TableSummary, people: readonly DeskStudent[]): readonly DeskStudent[] {
  return people.filter(({ place }) => place.kind === 'observer' && place.tableCode === code);
}

/** Seats that a start now gives to bots, and the tables it begins at. */
export function startOf(tables: readonly TableSummary[]): { readonly tables: number; readonly bots: number } {
  const waiting = tables.filter(({ stage }) => stage === 'lobby');
  const empty = waiting.flatMap(({ seats }) => seats).filter(({ occupant }) => occupant === 'empty');
  return { tables: waiting.length, bots: empty.length };
}

/** Whether a table stands still because others have not come to its act yet. */
export function waitsForOthers(table: WallTable, wall: readonly WallTable[]): boolean {
  const placeOf = ({ round, step }: WallTable): number => round * ACTS.length + ACTS.indexOf(actOf(step));
  const others = wall.filter(({ stage }) => stage === 'running');
  return table.paused && others.some((other) => placeOf(other) < placeOf(table));
}

function stateOf({ occupant, here }: SeatSummary): SeatState {
  if (occupant === 'person') return here ? 'here' : 'away';
  return occupant === 'bot' ? 'bot' : 'free';
}
