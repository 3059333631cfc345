import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import { seatState } from '../seats.ts';
import type { CommandRule } from './CommandRule.ts';

/** Most capital a seat can spend at home in a round. */
const MAX_CAPITAL = 3;

/** What a seat spends on its own audience before the count, in secret. */
export const commitCapital: CommandRule<'commitCapital'> = {
  steps: ['commitment'],
  options: ({ state }, seat) => {
    const { ready, capital } = seatState(state, seat);
    return ready ? refuse('commitCapital', 'alreadyDone') : ok({ max: Math.min(MAX_CAPITAL, capital) });
  },
  judge: ({ state }, seat, { amount }, { max }) =>
    amount > max
      ? refuse('commitCapital', 'notEnoughCapital', {
          price: amount,
          capital: seatState(state, seat).capital,
        })
      : ok([{ type: 'CapitalCommitted', seat, amount }]),
};
