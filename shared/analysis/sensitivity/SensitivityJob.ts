import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Check } from '../claims/Check.ts';
import type { Ranges } from '../claims/ranges.ts';
import { benchOf, type CheckResult, runCheck } from '../claims/runCheck.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import type { Moves, Values } from './Moves.ts';
import { movesOf } from './movesOf.ts';
import type { FirstLook } from './seedsOf.ts';

/** A piece of work: what some values move in every check, or one check with as many seeds as it asks for. */
export type SensitivityJob =
  | { readonly kind: 'moves'; readonly values: Values }
  | { readonly kind: 'judge'; readonly values: Values; readonly check: number };

export type SensitivityResult =
  | { readonly kind: 'moves'; readonly moves: Moves }
  | { readonly kind: 'judge'; readonly result: CheckResult };

/** Does jobs and answers in their order: one after another, or in several workers. */
export type Prober = (jobs: readonly SensitivityJob[]) => Promise<readonly SensitivityResult[]>;

export interface ProbeSetting {
  readonly pack: LoadedPack;
  readonly checks: readonly Check[];
  /** The yardstick of bands: the gauges' ranges in the pack as it is, whatever values are tried. */
  readonly ranges: Ranges;
  readonly look: FirstLook;
  /** Fewer seeds of the second look than the checks ask for, for tests. */
  readonly mostSeeds?: number;
}

/** Does one job after another; the games of the pack as it is are played once, when first needed. */
export function probeWith({ pack, checks, ranges, look, mostSeeds }: ProbeSetting) {
  let baseline: Baseline | null = null;
  return (job: SensitivityJob): SensitivityResult => {
    if (job.kind === 'moves') {
      baseline ??= baselineOf(pack, checks, ranges, look);
      return { kind: 'moves', moves: movesOf(pack, checks, ranges, baseline, job.values) };
    }
    const check = checks[job.check];
    if (check === undefined) throw new Error(`no check ${job.check}`);
    const bench = benchOf(withCoefficients(pack, job.values), ranges, mostSeeds);
    return { kind: 'judge', result: runCheck(bench, check) };
  };
}
