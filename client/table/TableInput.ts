import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import type { Words } from '../words/Words.ts';
import type { HitRect } from './layout/TableLayout.ts';

/** Where the table reads what to show: a Preact signal of the view fits. The listener is called at once, then on every change. */
export interface ViewSource {
  subscribe(listener: (view: GameState) => void): () => void;
}

/** `auto` picks landscape or portrait from the size of the host. */
export type LayoutChoice = 'auto' | 'landscape' | 'portrait' | 'projector';

/** `auto` draws with WebGL where a graphics card helps, else with Canvas. */
export type RendererChoice = 'auto' | 'webgl' | 'canvas';

/** What the table is drawn from. */
export interface TableInput {
  readonly view: ViewSource;
  readonly pack: ScenarioPack;
  /** The words in the current language; asked again on `refresh`. */
  words(): Words;
  /** The seat of whoever looks; its delegation sits in the front row. `null` for observers and the projector. */
  readonly ownSeat: SeatId | null;
  readonly layout: LayoutChoice;
  /** Asked whenever something would move. */
  reducedMotion(): boolean;
  readonly renderer: RendererChoice;
}

/** The drawn table. */
export interface TableHandle {
  /**
   * Gives the events that led to the view of the same frame, in order, so that they can be seen happening. Call it in
   * the same turn in which the view changes, before or after. A view that comes without events (a snapshot, a step in
   * a replay) is shown at once.
   */
  play(events: readonly GameEvent[]): void;
  /** Shows the newest view at once, without waiting for what is still being played. */
  skip(): void;
  /** Resolves when everything given so far has been shown. */
  settled(): Promise<void>;
  /** Draws every word again, after the language or the text size changed. */
  refresh(): void;
  /**
   * Calls back, at once and after every change, with the rectangles (CSS pixels from the host's upper left corner) over
   * which the page places its buttons. Returns how to stop.
   */
  onLayout(listener: (hits: readonly HitRect[]) => void): () => void;
  /**
   * Calls back with the events that are shown, in the moment in which they are, so that sounds fall together with the
   * picture. Returns how to stop.
   */
  onShown(listener: (events: readonly GameEvent[]) => void): () => void;
  /**
   * Calls back with what may be put into words: with its picture, or after it where it turns over or counts up. No events:
   * the view was jumped to. Returns how to stop.
   */
  onTold(listener: (view: GameState, events: readonly GameEvent[]) => void): () => void;
  /** Counts of what was drawn, for tests. */
  readonly stats: TableStats;
  destroy(): void;
}

export interface TableStats {
  /** Frames drawn since mounting; stands still while nothing changes. */
  readonly frames: number;
  readonly renderer: 'webgl' | 'canvas';
}
