import { entriesOf } from '../../game/entries.ts';
import type { ClauseSurvival, GameState, StandingClause } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import { unreachable } from '../../game/unreachable.ts';
import type { Condition } from '../../scenario/Condition.ts';
import { levelInForce } from '../halfYearInput.ts';
import type { Table } from '../Table.ts';

/** What survived to 2014 is known only when a game concludes; before that no clause counts as kept. */
export interface Question extends Table {
  readonly kept?: readonly Pick<ClauseSurvival, 'kept'>[];
}

/** Whether a condition of the pack holds at a table. A clause or a gauge the table does not have counts as 0. */
export function holds(condition: Condition, question: Question): boolean {
  const { pack, state } = question;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, question));
    case 'any':
      return condition.of.some((part) => holds(part, question));
    case 'not':
      return !holds(condition.of, question);
    case 'stock':
      return within(state.stocks[condition.stock] ?? 0, condition);
    case 'standing': {
      const clause = state.standing.clauses[condition.clause];
      return within(clause === undefined ? 0 : levelInForce(clause, state.round), condition);
    }
    case 'delivered':
      return state.standing.clauses[condition.clause]?.delivered ?? false;
    case 'changedClauses':
      return within(
        entriesOf<ClauseId, StandingClause>(state.standing.clauses).filter(
          ([id, clause]) => levelInForce(clause, state.round) > pack.clause(id).today,
        ).length,
        condition,
      );
    case 'round':
      return within(state.round, condition);
    case 'frame':
      return state.standing.frame === condition.frame;
    case 'flag':
      return state.flags.some((active) => active.flag === condition.flag && active.untilRound >= state.round);
    case 'seatPresent':
      return state.settings.seats.includes(condition.seat);
    case 'choiceMade':
      return state.cards.some(
        (played) => played.card === condition.card && played.choice === condition.choice,
      );
    case 'failedAtHome':
      return within(failures(state, condition.side), condition);
    case 'keptClauses':
      return within((question.kept ?? []).filter((clause) => clause.kept).length, condition);
    default:
      return unreachable(condition);
  }
}

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function within(value: number, { atLeast, atMost }: Bounds): boolean {
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}

/** Clauses signed and not accepted: at that home, or, without a side, at either. */
function failures(state: GameState, side: 'us' | 'mx' | undefined): number {
  return state.ratifications.filter((entry) =>
    side === undefined ? !entry.ratified : entry.counts.some((count) => count.side === side && !count.passed),
  ).length;
}
