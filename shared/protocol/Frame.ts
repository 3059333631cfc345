import type { GameEvent } from '../game/GameEvent.ts';
import type { GameState } from '../game/GameState.ts';
import type { TextRef } from '../game/ids.ts';
import type { Viewer } from '../game/Viewer.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';

/** Words that events of a frame refer to; a purged text is `null`. */
export type Texts = { readonly [ref: TextRef]: string | null };

/** The time of the current step as the host sees it. Clients render from their own clock since they got it. */
export interface ClockReading {
  readonly stepSerial: number;
  /** `null`: no limit. */
  readonly remainingMs: number | null;
  readonly running: boolean;
  /** While a floor is open: the turn on it and its own time. It runs and stops with the clock of the step. */
  readonly turn?: { readonly turn: number; readonly remainingMs: number | null };
}

/** What one viewer learns at once, in order and without gaps. The client folds the events with `evolve`. */
export interface Frame {
  /** Counts this viewer's frames from 1; a gap means a frame was lost and a new snapshot is needed. */
  readonly viewSeq: number;
  readonly events: readonly GameEvent[];
  readonly texts: Texts;
  readonly clock: ClockReading;
  /** Hash of the viewer's view after these events: at the end of acts and every 20th frame. */
  readonly viewHash?: string;
}

/** Everything a viewer needs to begin: on joining, and after an undo or a gap. */
export interface Snapshot {
  readonly viewSeq: number;
  readonly viewer: Viewer;
  readonly view: GameState;
  readonly texts: Texts;
  readonly clock: ClockReading;
  /** The pack without what this viewer may not know. */
  readonly pack: ScenarioPack;
  readonly packTexts: { readonly en: PackTexts; readonly es: PackTexts };
}
