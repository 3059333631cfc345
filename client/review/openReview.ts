import type { Review } from '../../shared/protocol/Review.ts';
import { replaySession } from '../session/replaySession.ts';
import { openGame } from '../store/openGame.ts';
import type { OpenReview } from './ReviewContext.ts';

/** Opens a review twice: once to be walked through, once at its end for all that looks at the whole. */
export async function openReview(review: Review): Promise<OpenReview> {
  const replay = replaySession(review);
  const still = replaySession(review);
  still.goTo(still.marks.last);
  const [walk, whole] = await Promise.all([openGame(replay), openGame(still)]);
  return { review, replay, walk, whole, end: whole.view.peek() };
}

/** Stops the walk and lets both games go. */
export function closeReview({ walk, whole }: OpenReview): void {
  walk.close();
  whole.close();
}
