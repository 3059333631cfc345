import { ok } from '../../game/result.ts';
import { BALLOTS } from '../../game/vocabulary.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';

/** One seat, one vote; hidden until all have voted or the clock ends. */
export const castBallot: CommandRule<'castBallot'> = {
  steps: ['amendmentBallot', 'accordBallot'],
  options: ({ state }, seat) => {
    const { vote } = state;
    if (vote === null) return refuse('castBallot', 'noVoteOpen');
    if (!vote.entitled.includes(seat)) return refuse('castBallot', 'notEntitled');
    if (vote.cast.includes(seat)) return refuse('castBallot', 'alreadyVoted');
    return ok({ ballots: BALLOTS });
  },
  judge: (_table, seat, { ballot }) => ok([{ type: 'BallotCast', seat, ballot }]),
};
