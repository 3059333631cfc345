import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { optionsFor } from '../../shared/rules/optionsFor.ts';
import type { EventListener, Game, Witnessed } from './Game.ts';
import { MOST_WITNESSED, witnessedIn } from './openGame.ts';

/** The drawn table, as far as the pace of everything else depends on it. */
export interface Picture {
  skip(): void;
  onShown(listener: (events: readonly GameEvent[]) => void): () => void;
  onTold(listener: (view: GameState, events: readonly GameEvent[]) => void): () => void;
}

/** A game at the pace of its drawn table: the one place that knows how far the table has revealed it. */
export interface Pace {
  /** The game as far as it has been revealed: what panels, log, captions and screen readers read. */
  readonly game: Game;
  /** The game as it is: what the table is drawn from. */
  readonly newest: Game;
  /** Whether something has happened that was not revealed yet. */
  readonly behind: ReadonlySignal<boolean>;
  /** From now on the pace is that of this table, where it is to be waited for. Returns how to stop. */
  follow(picture: Picture): () => void;
  /** Reveals everything at once, on the table too. */
  catchUp(): void;
  /** Calls back with events when their picture begins, for sounds. Returns how to stop. */
  onShown(listener: (events: readonly GameEvent[]) => void): () => void;
}

/**
 * Lets everything that is told of a game wait until the table has shown it. `waits` is asked at every event: `false`
 * where nothing moves or the table is out of sight; then all is told at once.
 */
export function paceGame(newest: Game, waits: () => boolean): Pace {
  const view = signal(newest.view.peek());
  const witnessed = signal(newest.witnessed.peek());
  const arrived = signal(0);
  const revealed = signal(0);
  const listeners = new Set<EventListener>();
  const shows = new Set<(events: readonly GameEvent[]) => void>();
  let pending: readonly GameEvent[] = [];
  let picture: Picture | null = null;

  const isWaiting = (): boolean => picture !== null && waits();

  /** Tells the first `count` events ever, as far as they are not told yet; `to` is the view after them. */
  function reveal(to: GameState, count: number): void {
    const events = pending.slice(0, count - revealed.peek());
    const before = view.peek();
    pending = pending.slice(events.length);
    batch(() => {
      revealed.value = count;
      view.value = to;
      if (events.length === 0) return;
      const more: readonly Witnessed[] = witnessedIn(events, before);
      witnessed.value = [...witnessed.peek(), ...more].slice(-MOST_WITNESSED);
      for (const listener of [...listeners]) listener(events, before, to);
    });
  }

  function sound(events: readonly GameEvent[]): void {
    for (const listener of [...shows]) listener(events);
  }

  function catchUp(): void {
    picture?.skip();
    reveal(newest.view.peek(), arrived.peek());
  }

  newest.onEvents((events, _before, after) => {
    pending = [...pending, ...events];
    arrived.value = arrived.peek() + events.length;
    if (isWaiting()) return;
    reveal(after, arrived.peek());
    sound(events);
  });
  // A snapshot comes without events.
  newest.view.subscribe((now) => {
    if (!isWaiting()) reveal(now, arrived.peek());
  });

  function follow(next: Picture): () => void {
    picture = next;
    let told = arrived.peek();
    const stops = [
      next.onShown((events) => {
        if (isWaiting()) sound(events);
      }),
      next.onTold((to, events) => {
        told = events.length === 0 ? arrived.peek() : Math.min(arrived.peek(), told + events.length);
        if (told >= revealed.peek()) reveal(to, told);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      if (picture === next) picture = null;
      reveal(newest.view.peek(), arrived.peek());
    };
  }

  const options = computed(() => {
    const state = view.value;
    const seat = newest.seat.value;
    if (state === newest.view.value) return newest.options.value;
    if (seat === null || state.seats[seat] === undefined) return null;
    return optionsFor({ pack: newest.pack.value, state }, seat);
  });
  const game: Game = {
    ...newest,
    view,
    witnessed,
    options,
    // Whoever acts has seen enough.
    submit: (command) => {
      if (revealed.peek() !== arrived.peek()) catchUp();
      return newest.submit(command);
    },
    onEvents: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    game,
    newest,
    behind: computed(() => revealed.value !== arrived.value),
    follow,
    catchUp,
    onShown: (listener) => {
      shows.add(listener);
      return () => void shows.delete(listener);
    },
  };
}
