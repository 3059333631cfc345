import type { GameState } from '../../game/GameState.ts';
import { ok } from '../../game/result.ts';
import { PHASE_OF_STEP } from '../../game/vocabulary.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';
import { channelsOf, countIn, idIn, mayUse } from './shared.ts';

/** What is in order while a vote is open; `null` when none is. */
function voteOpen({ vote, floor, step }: GameState): 'castBallot' | 'voteMotion' | null {
  if (vote !== null) return 'castBallot';
  const onFloor = step === 'debate' || step === 'amendments';
  return onFloor && floor?.now.kind === 'vote' ? 'voteMotion' : null;
}

/** Talk at the table, in the delegation or with one other seat. Notes freeze while a vote is open. */
export const speak: CommandRule<'speak'> = {
  steps: [
    'docket',
    'debate',
    'caucus',
    'drafting',
    'amendments',
    'amendmentBallot',
    'accordBallot',
    'commitment',
    'statements',
    'outcome',
  ],
  options: ({ state }, seat) => {
    const answer = voteOpen(state);
    return answer === null
      ? ok({ channels: channelsOf(state, seat) })
      : refuse('speak', 'notesFrozen', { rule: 'notes', inOrderInstead: answer });
  },
  judge: ({ pack, state }, seat, { channel, speech }) => {
    if (!mayUse(state, seat, channel)) return refuse('speak', 'notInChannel');
    if (speech.kind === 'line') {
      if (speech.clause !== undefined && !pack.clauses.has(speech.clause))
        return refuse('speak', 'unknownClause', { clause: speech.clause });
      if (speech.seat !== undefined && state.seats[speech.seat] === undefined)
        return refuse('speak', 'unknownSeat', { seat: speech.seat });
    }
    return ok([
      {
        type: 'MessagePosted',
        message: {
          id: `message:${idIn(seat, channel, countIn(state.messages, seat, channel))}`,
          round: state.round,
          phase: PHASE_OF_STEP[state.step],
          from: seat,
          channel,
          speech,
        },
      },
    ]);
  },
};
