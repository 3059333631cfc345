import type { CharacterGame, Player } from './CharacterJob.ts';
import type { Reach } from './reach.ts';

/** All games that were played, by what they were for. */
export interface CharacterGames {
  readonly idle: readonly CharacterGame[];
  readonly reach: readonly Reach[];
  own(player: Player): readonly CharacterGame[];
  among(player: Player): readonly CharacterGame[];
  /** One seat plays `deviator`, all others `player`; empty where that was not tried. */
  deviations(player: Player, deviator: Player): readonly CharacterGame[];
}
