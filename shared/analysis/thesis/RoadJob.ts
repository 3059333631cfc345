import type { Reading } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import type { Roads } from './Road.ts';
import type { RoadOutcome } from './RoadOutcome.ts';
import { type Statecraft, walkedWith } from './statecraft.ts';
import { walk } from './walk.ts';

/** One road to be walked with some seeds, with one coefficient at another value where wanted. */
export interface RoadJob {
  readonly road: string;
  readonly reading: Reading;
  readonly statecraft: Statecraft;
  readonly seeds: readonly string[];
  readonly changed: { readonly coefficient: string; readonly value: number } | null;
}

/** Walks many jobs and answers in their order: one after another, or in several workers. */
export type Walker = (jobs: readonly RoadJob[]) => Promise<readonly (readonly RoadOutcome[])[]>;

/** Walks one job. */
export function walkJob(pack: LoadedPack, roads: Roads, job: RoadJob): readonly RoadOutcome[] {
  const road = roads.roads.find(({ id }) => id === job.road);
  if (road === undefined) throw new Error(`no road "${job.road}"`);
  const { changed } = job;
  const played = changed === null ? pack : withCoefficients(pack, { [changed.coefficient]: changed.value });
  return job.seeds.map((seed) =>
    walk(played, walkedWith(pack, roads, road, job.statecraft), { seed, reading: job.reading }),
  );
}
