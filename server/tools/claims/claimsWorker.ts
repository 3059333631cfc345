import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Check } from '../../../shared/analysis/claims/Check.ts';
import { CLAIMS } from '../../../shared/analysis/claims/claims.ts';
import { logOf } from '../../../shared/analysis/claims/logOf.ts';
import { mutationsOf } from '../../../shared/analysis/claims/mutations.ts';
import { playScript } from '../../../shared/analysis/claims/playScript.ts';
import { armsOf, benchOf, runCheck, seedOf } from '../../../shared/analysis/claims/runCheck.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { ClaimsSetting, ClaimsTask } from './ClaimsTask.ts';

const setting = workerData as ClaimsSetting;
const ranges = (stock: StockId): number => setting.ranges[stock] ?? 1;
const bench = benchOf(loadPack(setting.raw), ranges);

/** Names of the games of a check in its logs. */
const NAMES = ['control', 'treated'];

parentPort?.on('message', (task: ClaimsTask) => {
  const claim = CLAIMS[task.claim];
  const check = claim?.checks[task.check];
  if (claim === undefined || check === undefined) throw new Error('no such check');
  const result = runCheck(bench, check);
  if (setting.out !== null) writeLogs(setting.out, `${claim.id}-${task.check + 1}`, check);
  const mutation = setting.mutate ? mutationsOf(setting.raw, check, ranges) : {};
  parentPort?.postMessage({ task, result: { ...result, ...mutation } });
});

function writeLogs(folder: string, name: string, check: Check): void {
  for (const [index, script] of armsOf(check).entries()) {
    const arm = NAMES[index] ?? `other-${index - 1}`;
    writeFileSync(
      join(folder, `${name}-${arm}.jsonl`),
      logOf(playScript(bench.pack, script, seedOf(1), true), setting.engine),
    );
  }
}
