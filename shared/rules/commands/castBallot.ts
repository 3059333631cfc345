import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import type { OpenVote } from '../../game/Vote.ts';
import { BALLOTS, type Ballot } from '../../game/vocabulary.ts';
import { calledNow } from '../procedure/rollCall.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';

/**
 * One seat, one vote. Cast together, ballots stay hidden until all have voted or the clock ends; in a roll call each
 * seat answers when it is called, and who passed before says yes or no. Nor does a seat abstain that is present and voting.
 */
export const castBallot: CommandRule<'castBallot'> = {
  steps: ['amendmentBallot', 'accordBallot'],
  options: ({ state }, seat) => {
    const { vote } = state;
    if (vote === null) return refuse('castBallot', 'noVoteOpen');
    if (!vote.entitled.includes(seat)) return refuse('castBallot', 'notEntitled');
    if (vote.cast.includes(seat)) return refuse('castBallot', 'alreadyVoted');
    const mayAbstain = state.floor?.opening[seat] !== 'presentAndVoting';
    if (vote.roll === null) return ok({ ballots: mayAbstain ? BALLOTS : YES_OR_NO });
    const called = calledSeat(vote, seat, 'castBallot');
    if (!called.ok) return called;
    return ok({ ballots: mayAbstain && !called.value.again ? BALLOTS : YES_OR_NO });
  },
  judge: ({ state }, seat, { ballot }, { ballots }) => {
    if (!ballots.includes(ballot)) return refuse('castBallot', cannotAbstain(state, seat));
    return ok(
      state.vote?.roll === null || state.vote === null
        ? [{ type: 'BallotCast', seat, ballot }]
        : [{ type: 'RollAnswered', seat, answer: ballot }],
    );
  },
};

const YES_OR_NO = ['yes', 'no'] as const satisfies readonly Ballot[];

function cannotAbstain({ floor }: GameState, seat: SeatId): Refusal['code'] {
  return floor?.opening[seat] === 'presentAndVoting' ? 'mayNotAbstain' : 'yesOrNo';
}

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
