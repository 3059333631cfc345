import { unreachable } from '../../game/unreachable.ts';
import type { Condition } from '../../scenario/Condition.ts';
import { measureOf } from './measureOf.ts';
import type { Question } from './Question.ts';

/** Whether a condition of the pack holds at a table. A clause or a gauge the table does not have counts as 0. */
export function holds(condition: Condition, question: Question): boolean {
  const { state } = question;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, question));
    case 'any':
      return condition.of.some((part) => holds(part, question));
    case 'not':
      return !holds(condition.of, question);
    case 'stock':
    case 'standing':
    case 'changedClauses':
    case 'round':
    case 'failedAtHome':
    case 'keptClauses':
    case 'keptShare':
    case 'undelivered':
      return within(measureOf(condition, question), condition);
    case 'delivered':
      return state.standing.clauses[condition.clause]?.delivered ?? false;
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
    case 'election':
      return state.elections.some(
        (election) => election.vote === condition.vote && election.outcome === condition.outcome,
      );
    case 'policeMatter':
      return question.policeMatter ?? false;
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
