import { parentPort, workerData } from 'node:worker_threads';
import type { Roads } from '../../../shared/analysis/thesis/Road.ts';
import { type RoadJob, walkJob } from '../../../shared/analysis/thesis/RoadJob.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';

/** A worker that walks roads: what it is started with. */
export interface WalkerData {
  readonly pack: ScenarioPack;
  readonly roads: Roads;
}

const { pack: raw, roads } = workerData as WalkerData;
const pack = loadPack(raw);

parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: RoadJob }) => {
  parentPort?.postMessage({ index, result: walkJob(pack, roads, job) });
});
