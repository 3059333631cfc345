import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import { seatState } from '../seats.ts';
import { isReopened, REOPENING_PRICE } from '../steps/docket.ts';
import type { CommandRule } from './CommandRule.ts';

/** Two tokens on clauses, each with the stance it is laid down with; hidden until all have filed. */
export const fileDocket: CommandRule<'fileDocket'> = {
  steps: ['docket'],
  options: ({ pack, state }, seat) => {
    if (state.secrets[seat]?.filing != null || seatState(state, seat).ready)
      return refuse('fileDocket', 'alreadyDone');
    return ok({
      tokens: pack.preset(state.settings.preset).tokens,
      clauses: pack.raw.clauses.map((clause) => ({
        clause: clause.id,
        reopens: isReopened(state, clause.id),
      })),
    });
  },
  judge: ({ state }, seat, { entries }, { tokens, clauses }) => {
    if (entries.length > tokens) return refuse('fileDocket', 'tooManyTokens', { tokens });
    for (const entry of entries) {
      const choice = clauses.find((candidate) => candidate.clause === entry.clause);
      if (choice === undefined) return refuse('fileDocket', 'unknownClause', { clause: entry.clause });
      if (!choice.reopens) continue;
      const onIt = entries.filter((other) => other.clause === entry.clause).length;
      if (onIt < tokens)
        return refuse('fileDocket', 'reopenNeedsBothTokens', { clause: entry.clause, tokens });
      const { capital } = seatState(state, seat);
      if (capital < REOPENING_PRICE)
        return refuse('fileDocket', 'notEnoughCapital', { price: REOPENING_PRICE, capital });
    }
    const [first, second] = entries;
    if (
      first !== undefined &&
      second !== undefined &&
      first.clause === second.clause &&
      first.stance !== second.stance
    )
      return refuse('fileDocket', 'duplicateClause', { clause: first.clause });
    return ok([{ type: 'DocketFiled', seat, entries }]);
  },
};
