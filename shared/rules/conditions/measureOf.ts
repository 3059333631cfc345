import { entriesOf } from '../../game/entries.ts';
import type { GameState, StandingClause } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { Condition } from '../../scenario/Condition.ts';
import { levelInForce } from '../halfYearInput.ts';
import type { Question } from './Question.ts';

/** Conditions that ask how much of something there is. */
export type MeasuredCondition = Extract<
  Condition,
  {
    readonly kind:
      | 'stock'
      | 'standing'
      | 'changedClauses'
      | 'round'
      | 'failedAtHome'
      | 'keptClauses'
      | 'keptShare'
      | 'undelivered';
  }
>;

/**
 * The figure a condition asks about: basis points of a gauge, a level, a count, or (`keptShare`) a share in a hundred.
 * A clause or a gauge the table does not have counts as 0.
 */
export function measureOf(condition: MeasuredCondition, question: Question): number {
  const { pack, state } = question;
  switch (condition.kind) {
    case 'stock':
      return state.stocks[condition.stock] ?? 0;
    case 'standing': {
      const clause = state.standing.clauses[condition.clause];
      return clause === undefined ? 0 : levelInForce(clause, state.round);
    }
    case 'changedClauses':
      return standing(state).filter(
        ([id, clause]) => levelInForce(clause, state.round) > pack.clause(id).today,
      ).length;
    case 'round':
      return state.round;
    case 'failedAtHome':
      return failures(state, condition.side, condition.clause);
    case 'keptClauses':
      return keptOf(question);
    case 'keptShare': {
      const differing = question.kept?.length ?? 0;
      return differing === 0 ? 0 : mulDiv(100, keptOf(question), differing);
    }
    case 'undelivered':
      return standing(state).filter(([, clause]) => clause.changedInRound !== null && !clause.delivered)
        .length;
  }
}

function standing(state: GameState): readonly (readonly [ClauseId, StandingClause])[] {
  return entriesOf<ClauseId, StandingClause>(state.standing.clauses);
}

function keptOf({ kept }: Question): number {
  return (kept ?? []).filter((clause) => clause.kept).length;
}

/** Clauses signed and not accepted: at that home, or, without a side, at either. */
function failures(state: GameState, side: 'us' | 'mx' | undefined, clause: ClauseId | undefined): number {
  return state.ratifications.filter(
    (entry) =>
      (clause === undefined || entry.clause === clause) &&
      (side === undefined
        ? !entry.ratified
        : entry.counts.some((count) => count.side === side && !count.passed)),
  ).length;
}
