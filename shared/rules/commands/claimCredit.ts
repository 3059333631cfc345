import { ok } from '../../game/result.ts';
import { creditOf } from '../ratification/creditOf.ts';
import { refuse } from '../refuse.ts';
import { seatState } from '../seats.ts';
import type { CommandRule } from './CommandRule.ts';

/** Public credit, before one's own audience, for a clause that came home this round; one a round. */
export const claimCredit: CommandRule<'claimCredit'> = {
  steps: ['statements'],
  options: ({ state }, seat) => {
    const home = state.ratifications
      .filter((entry) => entry.round === state.round && entry.ratified && entry.visibility === 'announced')
      .map((entry) => entry.clause);
    if (home.length === 0) return refuse('claimCredit', 'nothingToClaim');
    const { claims } = seatState(state, seat);
    if (home.some((clause) => claims.includes(clause))) return refuse('claimCredit', 'alreadyClaimed');
    return ok({ clauses: home });
  },
  judge: (table, seat, { clause }, { clauses }) =>
    clauses.includes(clause)
      ? ok([{ type: 'CreditClaimed', seat, clause, record: creditOf(table, seat, clause) }])
      : refuse('claimCredit', 'nothingToClaim', { clause }),
};
