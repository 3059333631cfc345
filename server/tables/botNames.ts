import type { SeatId } from '../../shared/game/ids.ts';
import { streamOf } from '../../shared/game/random.ts';

/** Asks for a different character in each seat. */
export const MIXED_BOTS = 'mixed';

/** Who plays each seat: the same for the same seed. */
export function botsFor(
  seats: readonly SeatId[],
  choice: string,
  known: readonly string[],
  seed: string,
): ReadonlyMap<SeatId, string> {
  const stream = streamOf(seed, ['characters']);
  return new Map(
    seats.map((seat) => {
      const drawn = known[stream.integer(0, known.length - 1)];
      return [seat, choice === MIXED_BOTS ? (drawn ?? choice) : choice] as const;
    }),
  );
}
