import type { Contribution } from '../../game/Contribution.ts';
import { total } from '../../game/Contribution.ts';
import type { HomeCount } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import { clamp } from '../../game/mulDiv.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { fitOf, likes } from './fit.ts';
import type { HomeCase, HomeQuestion } from './HomeCase.ts';
import { hearingOf } from './hearing.ts';
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
  const from = standingLevel(table, clause);
  const home = caseOf(table, question);
  const { term } = home;
  const { venue, threshold } = venueOf(table, clause, term.level);
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

/**
 * Support above the threshold for every level of a clause, in hundredths of a point: what `countHome` would say of each
 * if it were in the text. Most reasons are the same for all levels and are reckoned once.
 */
export function marginsAtHome(table: Table, question: HomeQuestion): readonly number[] {
  const { clause } = question;
  const from = standingLevel(table, clause);
  const home = caseOf(table, question);
  const same =
    total(fitOf(home)) - total(likes(home)) + total(circumstancesAtHome(home)) + total(effortsAtHome(home));
  return LEVELS.map((level) => {
    const there: HomeCase = { ...home, term: { ...home.term, level } };
    const support = same + total(likes(there)) + total(tensionCosts(there, from));
    return clamp(support, 0, FULL_SUPPORT) - venueOf(table, clause, level).threshold;
  });
}

/** Everybody at home. */
const FULL_SUPPORT = 10000;

function caseOf(table: Table, question: HomeQuestion): HomeCase {
  const { side, clause, proposal } = question;
  const term = proposal.terms[clause] ?? {
    level: standingLevel(table, clause),
    visibility: 'announced',
    sponsors: [],
  };
  const { audiences, weight } = hearingOf(table, side);
  return { ...question, table, term, audiences, weight };
}

function standingLevel({ pack, state }: Table, clause: ClauseId): Level {
  return state.standing.clauses[clause]?.level ?? pack.clause(clause).today;
}

function venueOf({ pack }: Table, clause: ClauseId, level: Level): Pick<HomeCount, 'venue' | 'threshold'> {
  const venue = pack.clause(clause).levels[level]?.venue ?? 'executive';
  return { venue, threshold: coefficient(pack.coefficients, `home.threshold.${venue}`) };
}

/** Support is a share of 100 points: where the sum leaves the scale, a reason says so. */
function withinScale(parts: readonly Contribution[]): readonly Contribution[] {
  const reasons = parts.filter((part) => part.amount !== 0);
  const sum = total(reasons);
  const kept = clamp(sum, 0, FULL_SUPPORT);
  if (kept === sum) return reasons;
  return [
    ...reasons,
    { amount: kept - sum, cause: 'cause:home-limit', source: 'judgement', contested: false },
  ];
}
