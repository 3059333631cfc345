import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import { type Beat, beatsOf } from './beatsOf.ts';

/** Told of a view and the events that led to it; no events: jumped to. */
export type Showing = (view: GameState, events: readonly GameEvent[]) => void;

/** More waiting than this is shown without pauses: nobody shall look at what happened long ago. */
const MOST_WAITING_MS = 9000;

/**
 * Decides what is shown when. A view with its events is shown beat by beat, so that a vote is seen before its
 * consequences; a view alone is shown at once. What is shown last is always the newest view itself.
 */
export class Director {
  readonly #calm: () => boolean;
  readonly #show: Showing;
  readonly #tell: Showing;
  #shown: GameState | null = null;
  #newest: GameState | null = null;
  #events: GameEvent[] = [];
  #due = false;
  #beats: Beat[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting: (() => void)[] = [];

  constructor(options: {
    /** Whether pauses are to be short. */
    calm(): boolean;
    readonly show: Showing;
    /** What was shown may be put into words: at once, but after the picture of what turns over or counts up. */
    readonly tell?: Showing;
  }) {
    this.#calm = options.calm;
    this.#show = options.show;
    this.#tell = options.tell ?? (() => undefined);
  }

  /** The newest view. Shown at the end of this turn, together with the events given in it. */
  view(view: GameState): void {
    this.#newest = view;
    this.#schedule();
  }

  play(events: readonly GameEvent[]): void {
    if (events.length === 0) return;
    this.#events.push(...events);
    this.#schedule();
  }

  skip(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#beats = [];
    this.#events = [];
    if (this.#newest !== null) {
      if (this.#newest !== this.#shown) this.#present(this.#newest, []);
      this.#tell(this.#newest, []);
    }
    this.#settle();
  }

  settled(): Promise<void> {
    if (!this.#due && this.#timer === null && this.#beats.length === 0) return Promise.resolve();
    return new Promise((done) => this.#waiting.push(done));
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#beats = [];
    this.#newest = null;
    this.#events = [];
    this.#settle();
  }

  #schedule(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#take();
    });
  }

  #take(): void {
    const view = this.#newest;
    const events = this.#events;
    this.#events = [];
    if (view === null) return;
    const before = this.#beats.at(-1)?.view ?? this.#shown;
    if (events.length === 0 || before === null) {
      this.#beats = [];
      if (this.#timer !== null) clearTimeout(this.#timer);
      this.#timer = null;
      this.#present(view, events);
      this.#tell(view, events);
      this.#settle();
      return;
    }
    this.#beats.push(...beatsOf(before, events, view));
    const waiting = this.#beats.reduce((sum, beat) => sum + beat.holdMs, 0);
    if (waiting > MOST_WAITING_MS) this.#beats = this.#beats.map((beat) => ({ ...beat, holdMs: 0 }));
    if (this.#timer === null) this.#next();
  }

  #next(): void {
    this.#timer = null;
    for (let beat = this.#beats.shift(); beat !== undefined; beat = this.#beats.shift()) {
      const { view, events, holdMs, suspense } = beat;
      this.#present(view, events);
      if (holdMs === 0 || !suspense) this.#tell(view, events);
      if (holdMs === 0) continue;
      const hold = this.#calm() ? holdMs / 2 : holdMs;
      this.#timer = setTimeout(() => {
        if (suspense) this.#tell(view, events);
        this.#next();
      }, hold);
      return;
    }
    this.#settle();
  }

  #present(view: GameState, events: readonly GameEvent[]): void {
    this.#shown = view;
    this.#show(view, events);
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  }
}
