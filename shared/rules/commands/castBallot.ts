import type { SeatId } from '../../game/ids.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import type { OpenVote } from '../../game/Vote.ts';
import { BALLOTS } from '../../game/vocabulary.ts';
import { calledNow } from '../procedure/rollCall.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';

/**
 * One seat, one vote. Cast together, ballots stay hidden until all have voted or the clock ends; in a roll call each
 * seat answers when it is called, and who passed before says yes or no.
 */
export const castBallot: CommandRule<'castBallot'> = {
  steps: ['amendmentBallot', 'accordBallot'],
  options: ({ state }, seat) => {
    const { vote } = state;
    if (vote === null) return refuse('castBallot', 'noVoteOpen');
    if (!vote.entitled.includes(seat)) return refuse('castBallot', 'notEntitled');
    if (vote.cast.includes(seat)) return refuse('castBallot', 'alreadyVoted');
    if (vote.roll === null) return ok({ ballots: BALLOTS });
    const called = calledSeat(vote, seat, 'castBallot');
    if (!called.ok) return called;
    return ok({ ballots: called.value.again ? ['yes', 'no'] : BALLOTS });
  },
  judge: ({ state }, seat, { ballot }, { ballots }) => {
    if (!ballots.includes(ballot)) return refuse('castBallot', 'yesOrNo');
    return ok(
      state.vote?.roll === null || state.vote === null
        ? [{ type: 'BallotCast', seat, ballot }]
        : [{ type: 'RollAnswered', seat, answer: ballot }],
    );
  },
};

/** Once in a roll call: the seat is called again after the others. */
export const passBallot: CommandRule<'passBallot'> = {
  steps: ['amendmentBallot', 'accordBallot'],
  options: ({ state }, seat) => {
    const { vote } = state;
    if (vote === null || vote.roll === null) return refuse('passBallot', 'noVoteOpen');
    const called = calledSeat(vote, seat, 'passBallot');
    if (!called.ok) return called;
    return called.value.again ? refuse('passBallot', 'yesOrNo') : ok({});
  },
  judge: (_table, seat) => ok([{ type: 'RollAnswered', seat, answer: 'pass' }]),
};

function calledSeat(
  vote: OpenVote,
  seat: SeatId,
  command: 'castBallot' | 'passBallot',
): Result<{ readonly again: boolean }, Refusal> {
  const called = calledNow(vote);
  if (called === null) return refuse(command, 'alreadyVoted');
  return called.seat === seat ? ok(called) : refuse(command, 'notCalledYet', { seat: called.seat });
}
