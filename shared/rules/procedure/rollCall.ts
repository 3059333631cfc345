import type { SeatId } from '../../game/ids.ts';
import type { OpenVote, RollCall } from '../../game/Vote.ts';

/** A roll call of these seats, before anybody was called. */
export function rollOf(order: readonly SeatId[]): RollCall {
  return { order, answers: {}, recalled: [] };
}

/** Whose turn it is to answer, and whether it is called again after passing; `null` when the roll is through. */
export function calledNow({ roll }: OpenVote): { readonly seat: SeatId; readonly again: boolean } | null {
  if (roll === null) return null;
  const first = roll.order.find((seat) => roll.answers[seat] === undefined);
  if (first !== undefined) return { seat: first, again: false };
  const passed = roll.order.find((seat) => roll.answers[seat] === 'pass');
  return passed === undefined ? null : { seat: passed, again: true };
}
