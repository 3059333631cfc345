import type { GameState } from '../../../shared/game/GameState.ts';
import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import type { Mood } from './SceneModel.ts';

/** A standing with its own audience at which a delegate looks satisfied or worried: hundredths of a point. */
const GOOD_RECORD = 200;
const BAD_RECORD = -200;

/**
 * How a delegate looks, from what everybody knows: the last vote and count at home against the seat's own vote, then
 * its standing with its audience, then its purse. A designer's judgement: it decides nothing.
 */
export function moodOf(view: GameState, seat: SeatId): Mood {
  return moodAfterVote(view, seat) ?? moodAtHome(view, seat) ?? moodOfStanding(view, seat);
}

/** The accord of this round or, before it is voted, of the last one. */
function moodAfterVote(view: GameState, seat: SeatId): Mood | null {
  const vote = view.votes.findLast((record) => record.motion.kind === 'accord');
  if (vote === undefined || vote.round < view.round - 1) return null;
  const ballot = vote.ballots[seat];
  if (vote.refusedBy.length > 0 && ballot === 'yes') return 'angry';
  if (vote.adopted && ballot === 'no') return 'angry';
  if (!vote.adopted && ballot === 'yes') return 'worried';
  return null;
}

function moodAtHome(view: GameState, seat: SeatId): Mood | null {
  const counted = view.ratifications.filter((one) => one.round >= view.round - 1);
  if (counted.length === 0) return null;
  const own = counted.flatMap((one) => one.counts).filter((count) => count.side === sideOf(seat));
  if (own.some((count) => !count.passed)) return 'worried';
  return counted.some((one) => one.ratified) ? 'pleased' : null;
}

function moodOfStanding(view: GameState, seat: SeatId): Mood {
  const state = view.seats[seat];
  if (state === undefined) return 'neutral';
  if (state.record <= BAD_RECORD) return 'angry';
  if (state.record < 0 || state.capital === 0) return 'worried';
  return state.record >= GOOD_RECORD ? 'pleased' : 'neutral';
}
