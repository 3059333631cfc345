import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import type { Check } from './Check.ts';
import { changedPack, type Rest } from './changedPack.ts';
import type { Ranges } from './ranges.ts';
import { benchOf, runCheck } from './runCheck.ts';

/** Whether a check would fail if what it rests on were otherwise. */
export interface Mutation {
  readonly coefficientOrRule: string;
  /** Flipped about the value at which it does nothing; for a null, set to the size of the contrasted case. */
  readonly failsWhenFlipped: boolean;
  readonly failsWhenZero: boolean;
}

/** Runs a check again with what it rests on flipped, and with it at nothing; the bands stay those of the pack as it is. */
export function mutationsOf(pack: ScenarioPack, check: Check, ranges: Ranges, mostSeeds?: number): Mutation {
  const fails = (to: (rest: Rest) => (value: number) => number): boolean => {
    const changes = check.restsOn.map((rest) => ({ id: rest.id, to: to(rest) }));
    const bench = benchOf(loadPack(changedPack(pack, changes)), ranges, mostSeeds);
    return !runCheck(bench, check).pass;
  };
  return {
    coefficientOrRule: check.restsOn.map(({ id }) => id).join(' + '),
    failsWhenFlipped: fails(
      ({ neutral = 0, contrast }) =>
        (value) =>
          contrast ?? 2 * neutral - value,
    ),
    failsWhenZero: fails(
      ({ neutral = 0 }) =>
        () =>
          neutral,
    ),
  };
}
