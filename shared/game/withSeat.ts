import type { GameState, SeatPrivate, SeatState } from './GameState.ts';
import type { SeatId } from './ids.ts';

/** The state with one seat changed; a view that does not hold the seat stays as it is. */
export function withSeat(state: GameState, id: SeatId, change: (seat: SeatState) => SeatState): GameState {
  const seat = state.seats[id];
  return seat === undefined ? state : { ...state, seats: { ...state.seats, [id]: change(seat) } };
}

/** Changes what a seat alone knows; where the viewer does not share it, there is nothing to change. */
export function withSecret(
  state: GameState,
  id: SeatId,
  change: (secret: SeatPrivate) => SeatPrivate,
): GameState {
  const secret = state.secrets[id];
  return secret === undefined ? state : { ...state, secrets: { ...state.secrets, [id]: change(secret) } };
}

/** The state with a seat done with the step, or not yet. */
export function ready(state: GameState, id: SeatId, value: boolean): GameState {
  return withSeat(state, id, (seat) => ({ ...seat, ready: value }));
}
