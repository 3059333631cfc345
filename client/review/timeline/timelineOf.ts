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

/** A row, or the part of it that falls into one act: a row that ends an act opens the next. */
export interface TimelineRow {
  readonly row: ReviewRow;
  /** Where the walk has just shown it; `null` for a row that was taken back. */
  readonly position: number | null;
  readonly events: readonly ToldEvent[];
  /** Of little weight: somebody is done, a seat is taken, the clock is set. */
  readonly small: boolean;
}

/** The rows of one act of a round, in order; `null` before the first round and after the last. */
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

/** Every row of a game by round and act. */
export function timelineOf(review: Review, { states }: FoldedReview): readonly TimelineAct[] {
  const acts: { round: number; act: Act | null; rows: TimelineRow[] }[] = [];
  let live = 0;
  for (const row of review.rows) {
    const before = states[live];
    if (before === undefined) continue;
    if (!row.undone) live += 1;
    for (const part of partsOf(row.events, before)) {
      const current = acts.at(-1);
      const belongs = current !== undefined && current.round === part.round && current.act === part.act;
      const group = belongs ? current : { round: part.round, act: part.act, rows: [] };
      if (!belongs) acts.push(group);
      group.rows.push({
        row,
        position: row.undone ? null : live,
        events: part.events,
        small: part.events.every(({ event }) => SMALL.has(event.type)),
      });
    }
  }
  return acts;
}

interface RowPart {
  readonly round: number;
  readonly act: Act | null;
  readonly events: ToldEvent[];
}

/** The events of a row, parted where a round or an act begins; one empty part for a row without events. */
function partsOf(events: readonly GameEvent[], before: GameState): readonly RowPart[] {
  const first: RowPart = { round: before.round, act: actIn(before), events: [] };
  const parts: RowPart[] = [first];
  let part = first;
  let after = before;
  for (const event of events) {
    after = evolve(after, event);
    const act =
      event.type === 'StepOpened' ? actIn(after) : event.type === 'RoundOpened' ? newsOf(after) : part.act;
    if (after.round !== part.round || act !== part.act) {
      part = { round: after.round, act, events: [] };
      parts.push(part);
    }
    part.events.push({ event, after });
  }
  return parts.length > 1 && first.events.length === 0 ? parts.slice(1) : parts;
}

/** A round begins with its news, before its first step is open. */
function newsOf({ round, settings }: GameState): Act | null {
  return round > settings.rounds ? null : 'news';
}

function actIn({ round, step, settings }: GameState): Act | null {
  return round === 0 || round > settings.rounds || step === 'over' ? null : actOf(step);
}
