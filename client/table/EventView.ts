import type { GameEventOf, GameEventType } from '../../shared/game/GameEvent.ts';
import type { SceneModel } from './model/SceneModel.ts';
import type { Effects } from './play/Effects.ts';
import type { TableWords } from './TableWords.ts';

/** A part of the scene that an event can change. */
export type ScenePart = keyof SceneModel;

/** How an event is seen: in which lasting parts of the scene, what passes by, and how long it stays alone. */
export type EventView<Type extends GameEventType> =
  | {
      readonly parts: readonly ScenePart[];
      readonly holdMs?: number;
      /** Whether words about it wait until its picture has been shown: it turns over or counts up. */
      readonly suspense?: true;
      animate?(event: GameEventOf<Type>, effects: Effects, words: TableWords): void;
    }
  | {
      readonly parts: null;
      /** Why nothing is seen. */
      readonly because: string;
    };
