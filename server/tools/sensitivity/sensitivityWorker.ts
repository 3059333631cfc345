import { parentPort, workerData } from 'node:worker_threads';
import { CLAIMS } from '../../../shared/analysis/claims/claims.ts';
import { namedChecks } from '../../../shared/analysis/sensitivity/named.ts';
import { probeWith, type SensitivityJob } from '../../../shared/analysis/sensitivity/SensitivityJob.ts';
import type { FirstLook } from '../../../shared/analysis/sensitivity/seedsOf.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';

/** A worker that tries values: what it is started with. */
export interface SensitivityWorkerData {
  readonly raw: ScenarioPack;
  /** Observed ranges, reckoned once for all workers. */
  readonly ranges: { readonly [stock: StockId]: number };
  readonly look: FirstLook;
}

const { raw, ranges, look } = workerData as SensitivityWorkerData;
const probe = probeWith({
  pack: loadPack(raw),
  checks: namedChecks(CLAIMS).map(({ body }) => body),
  ranges: (stock) => ranges[stock] ?? 1,
  look,
});

parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: SensitivityJob }) => {
  parentPort?.postMessage({ index, result: probe(job) });
});
