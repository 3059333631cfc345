import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Check } from '../claims/Check.ts';
import type { Ranges } from '../claims/ranges.ts';
import { armsOf, benchOf, differenceOf } from '../claims/runCheck.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { meanOf } from '../statistics/estimate.ts';
import type { BaseArm, Baseline, BaseSeed } from './baseline.ts';
import type { Moves, Values } from './Moves.ts';

/**
 * What other values do to each check's difference, with the seeds of the first look. `null` where no game of the check
 * ever reads one of them, so that nothing can move; those games are not played. Where half of the seeds move no reading
 * at all, the other half is taken to stand still too.
 */
export function movesOf(
  pack: LoadedPack,
  checks: readonly Check[],
  ranges: Ranges,
  baseline: Baseline,
  values: Values,
): Moves {
  const changed = Object.keys(values);
  const depends = ({ reads }: BaseArm): boolean => changed.some((id) => reads.has(id));
  const other = withCoefficients(pack, values);
  const bench = benchOf(other, ranges);
  const readingsOf = (check: Check, { seed, arms }: BaseSeed): readonly number[] => {
    const scripts = armsOf(check);
    return arms.map((arm, index) => {
      const script = scripts[index];
      return script === undefined || !depends(arm)
        ? arm.reading
        : check.measure(bench.play(script, seed), ranges);
    });
  };
  const differencesOf = (check: Check, seeds: readonly BaseSeed[]): readonly number[] => {
    const half = Math.ceil(seeds.length / 2);
    let hasMoved = false;
    return seeds.map((base, index) => {
      if ((index >= half && !hasMoved) || !base.arms.some(depends)) return base.difference;
      const readings = readingsOf(check, base);
      hasMoved ||= base.arms.some(({ reading }, arm) => reading !== readings[arm]);
      return differenceOf(check, readings, other);
    });
  };
  return checks.map((check, index) => {
    const seeds = baseline[index] ?? [];
    if (!seeds.some(({ arms }) => arms.some(depends))) return null;
    const before = meanOf(seeds.map(({ difference }) => difference));
    return { before, after: meanOf(differencesOf(check, seeds)) };
  });
}
