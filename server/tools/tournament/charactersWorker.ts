import { parentPort, workerData } from 'node:worker_threads';
import { playCharacterJob } from '../../../shared/analysis/characters/CharacterJob.ts';
import type {
  CharactersAnswer,
  CharactersWork,
} from '../../../shared/analysis/characters/charactersTournament.ts';
import { reachOf } from '../../../shared/analysis/characters/reach.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { FieldData } from './fieldWorker.ts';

const { pack: raw } = workerData as FieldData;
const pack = loadPack(raw);

/** Milliseconds of CPU this thread has used: what others do on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function answer(work: CharactersWork): CharactersAnswer {
  return work.kind === 'reach' ? reachOf(pack, work.seeds) : playCharacterJob(pack, work, cpuMs);
}

parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: CharactersWork }) => {
  parentPort?.postMessage({ index, result: answer(job) });
});
