import type { CharacterGame, Player } from './CharacterJob.ts';
import type { Reach } from './reach.ts';

/** All games that were played, by what they were for. */
export interface CharacterGames {
  readonly idle: readonly CharacterGame[];
  readonly reach: readonly Reach[];
  own(player: Player): readonly CharacterGame[];
  among(player: Player): readonly CharacterGame[];
  /** Empty for baselines. */
  deviations(player: Player): ReadonlyMap<Player, readonly CharacterGame[]>;
}
