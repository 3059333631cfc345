import type { CheckResult } from '../claims/runCheck.ts';
import type { Moves, Values } from './Moves.ts';
import type { Prober, SensitivityJob } from './SensitivityJob.ts';

/** A check, by its place among all, at some values. */
export type Judging = Omit<Extract<SensitivityJob, { readonly kind: 'judge' }>, 'kind'>;

/** Plays checks with as many seeds as they ask for. */
export async function judge(probe: Prober, jobs: readonly Judging[]): Promise<readonly CheckResult[]> {
  const results = await probe(jobs.map((job) => ({ ...job, kind: 'judge' })));
  return results.flatMap((result) => (result.kind === 'judge' ? [result.result] : []));
}

/** Takes a first look at what values move. */
export async function lookAt(probe: Prober, values: readonly Values[]): Promise<readonly Moves[]> {
  const results = await probe(values.map((one) => ({ kind: 'moves', values: one })));
  return results.flatMap((result) => (result.kind === 'moves' ? [result.moves] : []));
}
