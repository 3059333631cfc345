import type { SeatCommand } from '../game/Command.ts';
import type { GameState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { RandomStream } from '../game/random.ts';
import type { Options } from '../rules/Options.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';

/** Everything a bot may know: what its seat sees, what its seat may do, and dice. */
export interface BotSight {
  /** Without the secrets of other seats. */
  readonly pack: LoadedPack;
  readonly view: GameState;
  readonly seat: SeatId;
  readonly options: Options;
  readonly random: RandomStream;
}

/**
 * A character that plays a seat through the same door as people. A function of what it sees: it remembers nothing, so
 * a game can be taken up again anywhere. It is asked again after every row until it answers `null`.
 */
export interface Bot {
  readonly id: string;
  next(sight: BotSight): SeatCommand | null;
}
