import type { Contribution } from '../../game/Contribution.ts';
import { total } from '../../game/Contribution.ts';
import type { HomeCount } from '../../game/GameState.ts';
import { clamp } from '../../game/mulDiv.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { audiencesOf, weightOf } from './audiences.ts';
import { fitOf } from './fit.ts';
import type { HomeCase, HomeQuestion } from './HomeCase.ts';
import { circumstancesAtHome } from './homeCircumstances.ts';
import { effortsAtHome } from './homeEfforts.ts';
import { tensionCosts } from './homeTensions.ts';

/**
 * The count of one clause at one home: support in hundredths of a point, as the exact sum of named reasons, and the
 * threshold of the venue that this level needs (Arzt 2009, pp. 1, 6; sizes are the designer's). Where the mood and
 * the seed are not known, as in a seat's view, both are left out: the same function is the seat's own estimate.
 */
export function countHome(table: Table, question: HomeQuestion): HomeCount {
  const { side, clause } = question;
  const { coefficients } = table.pack;
  const from = table.state.standing.clauses[clause]?.level ?? table.pack.clause(clause).today;
  const term = question.proposal.terms[clause] ?? { level: from, visibility: 'announced', sponsors: [] };
  const audiences = audiencesOf(table, side);
  const home: HomeCase = { ...question, table, term, audiences, weight: weightOf(audiences) };
  const venue = table.pack.clause(clause).levels[term.level]?.venue ?? 'executive';
  const threshold = coefficient(coefficients, `home.threshold.${venue}`);
  const reasons = withinScale([
    ...fitOf(home),
    ...circumstancesAtHome(home),
    ...tensionCosts(home, from),
    ...effortsAtHome(home),
  ]);
  const support = total(reasons);
  return {
    side,
    clause,
    from,
    to: term.level,
    venue,
    support,
    threshold,
    passed: support >= threshold,
    reasons,
  };
}

/** Support is a share of 100 points: where the sum leaves the scale, a reason says so. */
function withinScale(parts: readonly Contribution[]): readonly Contribution[] {
  const reasons = parts.filter((part) => part.amount !== 0);
  const sum = total(reasons);
  const kept = clamp(sum, 0, 10000);
  if (kept === sum) return reasons;
  return [
    ...reasons,
    { amount: kept - sum, cause: 'cause:home-limit', source: 'judgement', contested: false },
  ];
}
