import type { Actor, CommandKind } from '../game/Command.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameSettings } from '../game/GameState.ts';
import type { Viewer } from '../game/Viewer.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import type { Texts } from './Frame.ts';

/** A game to step through. Everything said and done, without the seed and without hashes. */
export interface Review {
  readonly code: string;
  readonly settings: GameSettings;
  readonly viewer: Viewer;
  readonly over: boolean;
  readonly rows: readonly ReviewRow[];
  readonly texts: Texts;
  readonly pack: ScenarioPack;
  readonly packTexts: { readonly en: PackTexts; readonly es: PackTexts };
}

export interface ReviewRow {
  readonly seq: number;
  readonly atMs: number;
  readonly actor: Actor;
  readonly kind: CommandKind;
  /** The desk took the row back: it happened, but does not count. */
  readonly undone: boolean;
  readonly events: readonly GameEvent[];
}
