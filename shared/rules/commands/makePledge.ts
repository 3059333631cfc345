import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import { seatState } from '../seats.ts';
import type { CommandRule } from './CommandRule.ts';
import { channelsOf, clausesOfUndertaking, countIn, idIn, mayUse, offDocket, TALKS } from './shared.ts';

/** Pledges a seat may make in a round, offers aside. */
const MAX_A_ROUND = 4;

/** Most capital a seat can spend at home in a round. */
const MAX_CAPITAL = 3;

/** A one-sided promise that the engine will hold against what the seat then does. */
export const makePledge: CommandRule<'makePledge'> = {
  steps: TALKS,
  options: ({ state }, seat) => {
    const made = state.pledges.filter(
      (pledge) => pledge.from === seat && pledge.round === state.round && pledge.offer === null,
    ).length;
    if (made >= MAX_A_ROUND) return refuse('makePledge', 'tooManyPledges', { max: MAX_A_ROUND });
    return ok({
      channels: channelsOf(state, seat),
      clauses: state.docket,
      maxCapital: Math.min(MAX_CAPITAL, seatState(state, seat).capital),
    });
  },
  judge: ({ state }, seat, { channel, undertaking }, { maxCapital }) => {
    if (!mayUse(state, seat, channel)) return refuse('makePledge', 'notInChannel');
    const stray = offDocket(state, clausesOfUndertaking(undertaking));
    if (stray !== null) return refuse('makePledge', 'clauseNotOnDocket', { clause: stray });
    if (undertaking.kind === 'vote' && undertaking.terms.length === 0)
      return refuse('makePledge', 'nothingChanges');
    if (undertaking.kind === 'capital' && undertaking.amount > maxCapital)
      return refuse('makePledge', 'notEnoughCapital', { price: undertaking.amount, capital: maxCapital });
    return ok([
      {
        type: 'PledgeMade',
        pledge: {
          id: `pledge:${idIn(seat, channel, countIn(state.pledges, seat, channel))}`,
          round: state.round,
          from: seat,
          channel,
          undertaking,
          offer: null,
          status: 'open',
        },
      },
    ]);
  },
};
