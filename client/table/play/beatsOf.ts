import { evolve } from '../../../shared/game/evolve.ts';
import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import { EVENT_VIEWS } from '../eventViews.ts';

/** A view that is shown for a moment, with the events that led to it. */
export interface Beat {
  readonly view: GameState;
  readonly events: readonly GameEvent[];
  /** How long it stays before the next one; 0 = not at all, or the last. */
  readonly holdMs: number;
  /** Whether it may be told only when it has stayed that long. */
  readonly suspense: boolean;
}

/**
 * Cuts a run of events after every one that wants to be seen before the next: votes before their consequences, the
 * count at home before the half-year moves. The last beat is the given view itself.
 */
export function beatsOf(before: GameState, events: readonly GameEvent[], after: GameState): readonly Beat[] {
  const beats: Beat[] = [];
  let view = before;
  let run: GameEvent[] = [];
  for (const event of events) {
    const { holdMs, suspense } = holdOf(event);
    // What led to it, such as one's own ballot, is told without waiting.
    if (suspense && run.length > 0) {
      beats.push({ view, events: run, holdMs: 0, suspense: false });
      run = [];
    }
    view = evolve(view, event);
    run.push(event);
    if (holdMs === 0) continue;
    beats.push({ view, events: run, holdMs, suspense });
    run = [];
  }
  const last = beats.at(-1);
  if (run.length > 0 || last === undefined)
    return [...beats, { view: after, events: run, holdMs: 0, suspense: false }];
  return [...beats.slice(0, -1), { ...last, view: after }];
}

function holdOf(event: GameEvent): Pick<Beat, 'holdMs' | 'suspense'> {
  const view = EVENT_VIEWS[event.type];
  if (view.parts === null) return { holdMs: 0, suspense: false };
  return { holdMs: view.holdMs ?? 0, suspense: view.suspense === true };
}
