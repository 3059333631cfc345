import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GameState } from '../../shared/game/GameState.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import type { ReplaySession } from '../session/replaySession.ts';
import type { Game } from '../store/Game.ts';

/** What every part of a review works on. */
export interface OpenReview {
  readonly review: Review;
  /** The walk through the game. */
  readonly replay: ReplaySession;
  /** The game at the place the walk has reached. */
  readonly walk: Game;
  /** The game as it stands at its end. */
  readonly whole: Game;
  readonly end: GameState;
}

export const ReviewContext = createContext<OpenReview | null>(null);

/** The review around; only inside a `ReviewContext`. */
export function useReview(): OpenReview {
  const open = useContext(ReviewContext);
  if (open === null) throw new Error('no review around this component');
  return open;
}
