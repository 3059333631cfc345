import { emptyState } from '../../shared/game/emptyState.ts';
import { evolveAll } from '../../shared/game/evolve.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { clockAfter, type GameClock, readClock, STOPPED_CLOCK } from '../../shared/host/gameClock.ts';
import type { ClockReading } from '../../shared/protocol/Frame.ts';
import type { Review, ReviewRow } from '../../shared/protocol/Review.ts';

/** A game folded again: the rows that count, and what stood after each number of them. */
export interface FoldedReview {
  readonly rows: readonly ReviewRow[];
  readonly states: readonly GameState[];
  /** What the clock showed; it never runs. */
  readonly clocks: readonly ClockReading[];
}

/** Folds a review with the same `evolve` as the game. Rows that were taken back are left out. */
export function foldReview(review: Review): FoldedReview {
  const rows = review.rows.filter((row) => !row.undone);
  const states: GameState[] = [emptyState(review.settings)];
  const clocks: ClockReading[] = [readClock(STOPPED_CLOCK, 0)];
  let clock: GameClock = STOPPED_CLOCK;
  for (const row of rows) {
    const before = states.at(-1) ?? emptyState(review.settings);
    states.push(evolveAll(before, row.events));
    clock = row.events.reduce((now, event) => clockAfter(now, event, row.atMs), clock);
    clocks.push({ ...readClock(clock, row.atMs), running: false });
  }
  return { rows, states, clocks };
}
