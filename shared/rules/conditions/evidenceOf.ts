import type { Condition } from '../../scenario/Condition.ts';
import { holds } from './holds.ts';
import { type MeasuredCondition, measureOf } from './measureOf.ts';
import type { Question } from './Question.ts';

/** A condition that asks one thing. */
export type SimpleCondition = Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>;

/** One thing that was asked, what was found, and whether that was what was wanted. */
export interface Evidence {
  readonly asked: SimpleCondition;
  readonly found: boolean;
  /** The figure asked about (see `measureOf`); `null` where the answer is yes or no. */
  readonly figure: number | null;
  /** `false` where the condition wanted the opposite of `asked`. */
  readonly wanted: boolean;
  readonly met: boolean;
}

/**
 * What decided a condition: where it holds, all it rests on; where it does not, only the parts that are missing.
 * Of alternatives the first that holds decides, or all of them when none does.
 */
export function evidenceOf(condition: Condition, question: Question, wanted = true): readonly Evidence[] {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const met = holds(condition, question) === wanted;
      const each = condition.of.map((part) => ({ part, met: holds(part, question) === wanted }));
      // "not any of" is met as "all not"
      const every = (condition.kind === 'all') === wanted;
      const decisive = every
        ? each.filter((one) => one.met === met)
        : met
          ? each.filter((one) => one.met).slice(0, 1)
          : each;
      return decisive.flatMap(({ part }) => evidenceOf(part, question, wanted));
    }
    case 'not':
      return evidenceOf(condition.of, question, !wanted);
    default: {
      const found = holds(condition, question);
      return [
        { asked: condition, found, figure: figureOf(condition, question), wanted, met: found === wanted },
      ];
    }
  }
}

function figureOf(condition: SimpleCondition, question: Question): number | null {
  return isMeasured(condition) ? measureOf(condition, question) : null;
}

function isMeasured(condition: SimpleCondition): condition is MeasuredCondition {
  switch (condition.kind) {
    case 'stock':
    case 'standing':
    case 'changedClauses':
    case 'round':
    case 'failedAtHome':
    case 'keptClauses':
    case 'keptShare':
    case 'undelivered':
      return true;
    default:
      return false;
  }
}
