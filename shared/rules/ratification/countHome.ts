import type { Contribution } from '../../game/Contribution.ts';
import { total } from '../../game/Contribution.ts';
import type { DraftTerm, HomeCount } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import { clamp } from '../../game/mulDiv.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { audiencesOf, type PresentAudience, weightOf } from './audiences.ts';
import { fitOf } from './fit.ts';
import { circumstancesAtHome } from './homeCircumstances.ts';
import { effortsAtHome } from './homeEfforts.ts';
import { tensionCosts } from './homeTensions.ts';
import type { Proposal } from './Proposal.ts';

/** One clause before one home. */
export interface HomeQuestion {
  readonly side: Side;
  readonly clause: ClauseId;
  readonly proposal: Proposal;
  /** Capital each seat spends on its audience for this accord. */
  readonly commitments: { readonly [seat: SeatId]: number };
  /** Whether the surprise of the real count is drawn; an estimate leaves it out. */
  readonly surprise: boolean;
}

/** A question with what its terms need to know, looked up once. */
export interface HomeCase extends HomeQuestion {
  readonly table: Table;
  readonly term: DraftTerm;
  readonly audiences: readonly PresentAudience[];
  readonly weight: number;
}

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
