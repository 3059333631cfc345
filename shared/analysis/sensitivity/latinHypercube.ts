import { streamOf } from '../../game/random.ts';
import type { Coefficient } from '../../scenario/ScenarioPack.ts';
import type { Values } from './Moves.ts';

/** Parts of a stratum within which a value is drawn. */
const PARTS = 1000;

/**
 * Points that spread over the ranges of all coefficients at once: each range is cut into as many strata as there are
 * points, and every stratum is used once. Each coefficient has a stream of its own, so a new one moves no other.
 */
export function latinHypercube(
  coefficients: readonly Coefficient[],
  points: number,
  seed: string,
): readonly Values[] {
  const columns = coefficients.map(({ id, low, high }) => {
    const stream = streamOf(seed, ['latin hypercube', id]);
    const strata = Array.from({ length: points }, (_, index) => index);
    for (let last = points - 1; last > 0; last -= 1) {
      const other = stream.integer(0, last);
      const kept = strata[last] ?? 0;
      strata[last] = strata[other] ?? 0;
      strata[other] = kept;
    }
    return strata.map((stratum) => {
      const place = stratum * PARTS + stream.integer(0, PARTS - 1);
      return low + Math.floor((place * (high - low + 1)) / (points * PARTS));
    });
  });
  return Array.from({ length: points }, (_, point) =>
    Object.fromEntries(coefficients.map(({ id, value }, index) => [id, columns[index]?.[point] ?? value])),
  );
}
