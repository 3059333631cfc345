/**
 * `npm run -s sensitivity -- --json` moves every coefficient of the model over its plausible range, one at a time and
 * all at once, and prints one JSON object: a tornado for each lesson, the claims that do not hold at some plausible
 * value, and what becomes of all claims over a sample of the ranges. `--points N`, `--seed TEXT` of that sample.
 * Exit 0 when no value turns a row round on which lessons stand.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLAIMS } from '../../shared/analysis/claims/claims.ts';
import { observedRanges } from '../../shared/analysis/claims/ranges.ts';
import type { SensitivityJob, SensitivityResult } from '../../shared/analysis/sensitivity/SensitivityJob.ts';
import type { FirstLook } from '../../shared/analysis/sensitivity/seedsOf.ts';
import { sensitivity } from '../../shared/analysis/sensitivity/sensitivity.ts';
import { readPack } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';
import { printSensitivity } from './sensitivity/printSensitivity.ts';
import type { SensitivityWorkerData } from './sensitivity/sensitivityWorker.ts';
import { runInWorkers } from './workers/runInWorkers.ts';

const USAGE = 'usage: npm run -s sensitivity -- [--json] [--points N] [--seed TEXT]';
const MOST_POINTS = 1000;

/** The scenario the claims are about: the full one. */
const SCENARIO = 'assets/scenarios/the-road-ahead';

/** What the clock of two cores allows; `claims` takes 30 seeds and more, and 400 where it reads frequencies. */
const LOOK: FirstLook = { seeds: 2, seedsOfFrequencies: 24 };

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`sensitivity: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      points: { type: 'string', default: '60' },
      seed: { type: 'string', default: 'sensitivity' },
    },
  });
  const points = Number(values.points);
  if (!Number.isInteger(points) || points < 1 || points > MOST_POINTS)
    throw new StartError(
      `--points should be a whole number from 1 to ${MOST_POINTS}, not "${values.points}"`,
    );
  const { pack } = readPack(join(projectFolder, SCENARIO));
  const seen = observedRanges(pack);
  const data: SensitivityWorkerData = {
    raw: pack.raw,
    ranges: Object.fromEntries(pack.raw.stocks.map(({ id }) => [id, seen(id)])),
    look: LOOK,
  };
  const report = await sensitivity(pack, { claims: CLAIMS, look: LOOK, points, seed: values.seed }, (jobs) =>
    runInWorkers<SensitivityJob, SensitivityResult>(
      new URL('./sensitivity/sensitivityWorker.ts', import.meta.url),
      data,
      jobs,
    ),
  );
  const wallSeconds = Math.round((performance.now() - started) / 100) / 10;
  if (values.json) console.log(JSON.stringify({ ...report, wallSeconds }));
  else printSensitivity(report, wallSeconds);
  return report.holds ? 0 : 1;
}
