import { ok } from '../../game/result.ts';
import { PHASE_OF_STEP } from '../../game/vocabulary.ts';
import { refuse } from '../refuse.ts';
import type { CommandRule } from './CommandRule.ts';
import { channelsOf, countIn, idIn, mayUse } from './shared.ts';

/** Talk at the table, in the delegation or with one other seat. Notes freeze while a vote is open. */
export const speak: CommandRule<'speak'> = {
  steps: ['docket', 'debate', 'caucus', 'drafting', 'amendments', 'commitment', 'statements', 'outcome'],
  options: ({ state }, seat) => ok({ channels: channelsOf(state, seat) }),
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
