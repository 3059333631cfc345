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
    view = evolve(view, event);
    run.push(event);
    const holdMs = holdOf(event);
    if (holdMs === 0) continue;
    beats.push({ view, events: run, holdMs });
    run = [];
  }
  const last = beats.at(-1);
  if (run.length > 0 || last === undefined) return [...beats, { view: after, events: run, holdMs: 0 }];
  return [...beats.slice(0, -1), { ...last, view: after }];
}

function holdOf(event: GameEvent): number {
  const view = EVENT_VIEWS[event.type];
  return view.parts === null ? 0 : (view.holdMs ?? 0);
}
