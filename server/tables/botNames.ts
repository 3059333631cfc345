import type { SeatId } from '../../shared/game/ids.ts';
import { streamOf } from '../../shared/game/random.ts';

/** Asks for a different character in each seat. */
export const MIXED_BOTS = 'mixed';

/** A character at a level; of a mixed table each plays as it usually does. */
const AT_A_LEVEL = /-\d$/;

/** Who plays each seat: the same for the same seed. */
export function botsFor(
  seats: readonly SeatId[],
  choice: string,
  known: readonly string[],
  seed: string,
): ReadonlyMap<SeatId, string> {
  const stream = streamOf(seed, ['characters']);
  const characters = known.filter((name) => !AT_A_LEVEL.test(name));
  return new Map(
    seats.map((seat) => {
      const drawn = characters[stream.integer(0, characters.length - 1)];
      return [seat, choice === MIXED_BOTS ? (drawn ?? choice) : choice] as const;
    }),
  );
}
