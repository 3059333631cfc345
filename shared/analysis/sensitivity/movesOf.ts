import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Check } from '../claims/Check.ts';
import type { Ranges } from '../claims/ranges.ts';
import { armsOf, benchOf, differenceOf } from '../claims/runCheck.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { meanOf } from '../statistics/estimate.ts';
import type { Baseline, BaseSeed } from './baseline.ts';
import type { Moves, Values } from './Moves.ts';

/**
 * What other values do to each check's difference, with the seeds of the first look. `null` where no game of the check
 * ever reads one of them, so that nothing can move; those games are not played.
 */
export function movesOf(
  pack: LoadedPack,
  checks: readonly Check[],
  ranges: Ranges,
  baseline: Baseline,
  values: Values,
): Moves {
  const changed = Object.keys(values);
  const depends = (reads: ReadonlySet<string>): boolean => changed.some((id) => reads.has(id));
  const other = withCoefficients(pack, values);
  const bench = benchOf(other, ranges);
  const differenceAt = (check: Check, { seed, arms, difference }: BaseSeed): number => {
    if (!arms.some(({ reads }) => depends(reads))) return difference;
    const scripts = armsOf(check);
    const readings = arms.map(({ reading, reads }, index) => {
      const script = scripts[index];
      return script === undefined || !depends(reads)
        ? reading
        : check.measure(bench.play(script, seed), ranges);
    });
    return differenceOf(check, readings, other);
  };
  return checks.map((check, index) => {
    const seeds = baseline[index] ?? [];
    const isRead = seeds.some(({ arms }) => arms.some(({ reads }) => depends(reads)));
    return isRead
      ? {
          before: meanOf(seeds.map(({ difference }) => difference)),
          after: meanOf(seeds.map((seed) => differenceAt(check, seed))),
        }
      : null;
  });
}
