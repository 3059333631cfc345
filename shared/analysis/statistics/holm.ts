import { normalBelow } from '../../bots/coach/normal.ts';
import { deviationOf, meanOf } from './estimate.ts';

/** A mean difference is not zero: the two-sided probability of one as large by chance, by the normal curve. */
export function chanceOfDifference(differences: readonly number[]): number {
  const deviation = deviationOf(differences);
  const mean = meanOf(differences);
  if (deviation === 0) return mean === 0 ? 1 : 0;
  return 2 * (1 - normalBelow((Math.abs(mean) * Math.sqrt(differences.length)) / deviation));
}

/**
 * Probabilities corrected for asking many questions at once (Holm 1979): in order from the smallest, each times the
 * number of questions left, never less than the one before, at most 1.
 */
export function holm(probabilities: readonly number[]): readonly number[] {
  const order = probabilities.map((_, index) => index);
  order.sort((a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0));
  const corrected = new Array<number>(probabilities.length).fill(1);
  let least = 0;
  order.forEach((index, rank) => {
    least = Math.max(least, Math.min(1, (probabilities[index] ?? 0) * (probabilities.length - rank)));
    corrected[index] = least;
  });
  return corrected;
}
