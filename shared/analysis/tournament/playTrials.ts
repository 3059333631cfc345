import { deviationOf, meanOf } from '../statistics/estimate.ts';

/** Pairs after which the differences of a trial are looked at, again and again, until it is clear or all are played. */
export const LOOK = 50;

/**
 * Standard errors from zero at which a difference is clear before all games are played. With so high a bar (p < .001)
 * the looks on the way leave the last look's 95 % interval as good as it was (Haybittle 1971, Peto 1976).
 */
const CLEAR = 3.3;

/**
 * Plays trials against a base, pair by pair in blocks of `LOOK`: a trial whose difference is clear plays no further.
 *
 * @param pairs Pairs a trial plays at most.
 * @param play Plays pairs `from` to `to` (excluded) of some trials and answers each trial's differences, in order.
 * @returns By trial: its differences, in the order of the pairs.
 */
export async function playTrials<Trial>(
  trials: readonly Trial[],
  pairs: number,
  play: (trials: readonly Trial[], from: number, to: number) => Promise<readonly (readonly number[])[]>,
): Promise<ReadonlyMap<Trial, readonly number[]>> {
  const played = new Map<Trial, readonly number[]>(trials.map((trial) => [trial, []]));
  for (let from = 0; from < pairs; from += LOOK) {
    const open = trials.filter((trial) => !isClear(played.get(trial) ?? []));
    const more = await play(open, from, Math.min(pairs, from + LOOK));
    for (const [index, trial] of open.entries())
      played.set(trial, [...(played.get(trial) ?? []), ...(more[index] ?? [])]);
  }
  return played;
}

function isClear(differences: readonly number[]): boolean {
  if (differences.length < LOOK) return false;
  const error = deviationOf(differences) / Math.sqrt(differences.length);
  return Math.abs(meanOf(differences)) > CLEAR * error;
}
