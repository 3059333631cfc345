import { type NextTry, nextTryOf } from '../../../shared/analysis/ending/nextTryOf.ts';
import { seatToTry } from '../../../shared/analysis/ending/seatToTry.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

/** What to try in another game, and from which seat; no seat for somebody who had none. */
export interface Advised {
  readonly next: NextTry;
  readonly seat: SeatId | null;
}

export function seatAdvised(
  pack: LoadedPack,
  state: GameState,
  own: SeatId | null,
  played: readonly SeatId[],
): Advised {
  const next = nextTryOf({ pack, state });
  return { next, seat: own === null ? null : seatToTry(state.settings.seats, own, played, next) };
}

/**
 * Where "play again" leads: to the same kind of game with the advised seat chosen; from the tutorial, whose seats are
 * those of every game, to the quick one.
 */
export function pathToPlayAgain({ settings }: GameState, seat: SeatId | null): string {
  const game = settings.rounds > 3 ? 'full' : 'quick';
  return seat === null ? `/play/${game}` : `/play/${game}/${seat}`;
}
