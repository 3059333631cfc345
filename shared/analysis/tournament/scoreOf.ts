import { deviationOf, estimate, rounded } from '../statistics/estimate.ts';
import type { Score } from './TournamentReport.ts';

/** Mean, interval and spread of scores. */
export function scoreOf(scores: readonly number[]): Score {
  return { ...estimate(scores), deviation: rounded(deviationOf(scores)) };
}
