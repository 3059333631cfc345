import type { GameEventOf } from './GameEvent.ts';
import type { GameState } from './GameState.ts';
import { ready, withSecret } from './withSeat.ts';

/** A ballot was cast: how, only the seat itself sees until all are revealed. */
export function castBallot(state: GameState, event: GameEventOf<'BallotCast'>): GameState {
  const voted = withSecret(ready(state, event.seat, true), event.seat, (secret) => ({
    ...secret,
    ballot: event.ballot,
  }));
  if (voted.vote === null) return voted;
  return { ...voted, vote: { ...voted.vote, cast: [...voted.vote.cast, event.seat] } };
}

/** A seat has answered to the roll, for all to hear. */
export function answerRoll(state: GameState, { seat, answer }: GameEventOf<'RollAnswered'>): GameState {
  const { vote } = state;
  if (vote === null || vote.roll === null) return state;
  const { roll } = vote;
  const recalled = roll.answers[seat] === 'pass' ? [...roll.recalled, seat] : roll.recalled;
  const answered = { ...vote, roll: { ...roll, answers: { ...roll.answers, [seat]: answer }, recalled } };
  return answer === 'pass'
    ? { ...state, vote: answered }
    : castBallot({ ...state, vote: answered }, { type: 'BallotCast', seat, ballot: answer });
}

/** A head has refused the accord, or signed it alone. */
export function headActed(state: GameState, event: GameEventOf<'HeadActed'>): GameState {
  if (state.vote === null) return state;
  const key = event.act === 'refuse' ? 'refusedBy' : 'overriddenBy';
  return { ...state, vote: { ...state.vote, [key]: [...state.vote[key], event.seat] } };
}
