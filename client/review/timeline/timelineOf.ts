import { evolve } from '../../../shared/game/evolve.ts';
import type { GameEvent, GameEventType } from '../../../shared/game/GameEvent.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import { type Act, actOf } from '../../../shared/game/vocabulary.ts';
import type { Review, ReviewRow } from '../../../shared/protocol/Review.ts';
import type { FoldedReview } from '../../session/foldReview.ts';

/** What happened, with the game right after it. */
export interface ToldEvent {
  readonly event: GameEvent;
  readonly after: GameState;
}

export interface TimelineRow {
  readonly row: ReviewRow;
  /** Where the walk has just shown it; `null` for a row that was taken back. */
  readonly position: number | null;
  readonly events: readonly ToldEvent[];
  /** Of little weight: somebody is done, a seat is taken, the clock is set. */
  readonly small: boolean;
}

/** The rows of one act of a round, in order; `null` before the first round. */
export interface TimelineAct {
  readonly round: number;
  readonly act: Act | null;
  readonly rows: readonly TimelineRow[];
}

const SMALL: ReadonlySet<GameEventType> = new Set<GameEventType>([
  'SeatReady',
  'SeatOccupied',
  'ClockSet',
  'ReviewReleased',
  'Undone',
  'OffersClosed',
]);

/** Every row of a game by round and act: the act in which its command was given. */
export function timelineOf(review: Review, { states }: FoldedReview): readonly TimelineAct[] {
  const acts: { round: number; act: Act | null; rows: TimelineRow[] }[] = [];
  let live = 0;
  for (const row of review.rows) {
    const before = states[live];
    if (before === undefined) continue;
    const act = before.round === 0 ? null : actOf(before.step);
    const current = acts.at(-1);
    const belongs = current !== undefined && current.round === before.round && current.act === act;
    const group = belongs ? current : { round: before.round, act, rows: [] };
    if (!belongs) acts.push(group);
    if (!row.undone) live += 1;
    group.rows.push({
      row,
      position: row.undone ? null : live,
      events: told(row.events, before),
      small: row.events.every(({ type }) => SMALL.has(type)),
    });
  }
  return acts;
}

function told(events: readonly GameEvent[], before: GameState): readonly ToldEvent[] {
  let after = before;
  return events.map((event) => {
    after = evolve(after, event);
    return { event, after };
  });
}
