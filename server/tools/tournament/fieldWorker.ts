import { parentPort, workerData } from 'node:worker_threads';
import { playJob, type TournamentJob } from '../../../shared/analysis/tournament/TournamentJob.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';

/** A worker that plays games between bots: what it is started with. */
export interface FieldData {
  readonly pack: ScenarioPack;
}

const { pack: raw } = workerData as FieldData;
const pack = loadPack(raw);

parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: TournamentJob }) => {
  parentPort?.postMessage({ index, result: playJob(pack, job) });
});
