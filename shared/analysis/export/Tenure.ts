import type { Occupant } from '../../game/Command.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';

/** Somebody's time in a seat. */
export interface Tenure {
  readonly seat: SeatId;
  readonly occupant: Occupant;
  /** The row from which this occupant holds the seat. */
  readonly sinceSeq: number;
}

/** Who holds which seat. */
export type Tenures = ReadonlyMap<SeatId, Tenure>;

/** Whoever holds the seats after a row's event. What an undo only says again begins no new tenure. */
export function tenuresAfter(
  tenures: Tenures,
  event: GameEvent,
  row: { readonly seq: number; readonly isUndo: boolean },
): Tenures {
  if (event.type !== 'SeatOccupied') return tenures;
  const { seat, occupant } = event;
  const before = tenures.get(seat);
  if (row.isUndo && before !== undefined && isSame(before.occupant, occupant)) return tenures;
  return new Map(tenures).set(seat, { seat, occupant, sinceSeq: row.seq });
}

/** Seats of a game before anybody came. */
export function noTenures(seats: GameState['settings']['seats']): Tenures {
  return new Map(seats.map((seat) => [seat, { seat, occupant: { kind: 'empty' }, sinceSeq: 1 }]));
}

function isSame(a: Occupant, b: Occupant): boolean {
  return a.kind === b.kind && (a.kind !== 'bot' || b.kind !== 'bot' || a.policy === b.policy);
}
