import { type SeatId, sideOf } from '../../game/ids.ts';
import type { NextTry } from './nextTryOf.ts';

/**
 * Another seat for another game: the one whose audience said no, if it was not played yet; else one not played yet,
 * of the other delegation first; else the one across the table again. `null` where there is only one seat.
 */
export function seatToTry(
  seats: readonly SeatId[],
  own: SeatId,
  played: readonly SeatId[],
  next: NextTry,
): SeatId | null {
  const others = seats.filter((seat) => seat !== own);
  const fresh = others.filter((seat) => !played.includes(seat));
  const owner = next.kind === 'home' ? next.owner : next.kind === 'deliver' ? next.seat : null;
  const across = (seat: SeatId): boolean => sideOf(seat) !== sideOf(own);
  return (
    fresh.find((seat) => seat === owner) ??
    fresh.find(across) ??
    fresh[0] ??
    others.find((seat) => seat === owner) ??
    others.find(across) ??
    others[0] ??
    null
  );
}
