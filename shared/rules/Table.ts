import type { GameState } from '../game/GameState.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';

/** A game at one moment together with the content it is played with: what every rule reads. */
export interface Table {
  readonly pack: LoadedPack;
  readonly state: GameState;
  /** `false`: seats are not told what their homes would say, for games that nobody plays or keeps. */
  readonly outlooks?: false;
}
