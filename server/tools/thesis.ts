/**
 * `npm run -s thesis -- --seeds 200 --json` walks the scripted roads of a scenario in both readings and prints one JSON
 * object: what each road came to, whether the road the paper argues for wins in this model, and which single
 * coefficients would make another road win. `--scenario ID`; `--no-turning` leaves the last part out. Exit 0 when it holds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validateRoads } from '../../shared/analysis/thesis/generated/Roads.validate.js';
import type { RoadJob } from '../../shared/analysis/thesis/RoadJob.ts';
import type { RoadOutcome } from '../../shared/analysis/thesis/RoadOutcome.ts';
import { thesis } from '../../shared/analysis/thesis/thesis.ts';
import { readPack } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';
import { printThesis } from './thesis/printThesis.ts';
import type { WalkerData } from './thesis/walker.ts';
import { runInWorkers } from './workers/runInWorkers.ts';

const USAGE = 'usage: npm run -s thesis -- [--seeds N] [--json] [--scenario ID] [--no-turning]';
const MOST_SEEDS = 2000;

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`thesis: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
      scenario: { type: 'string', default: 'the-road-ahead' },
      'no-turning': { type: 'boolean', default: false },
    },
  });
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > MOST_SEEDS)
    throw new StartError(`--seeds should be a whole number from 1 to ${MOST_SEEDS}, not "${values.seeds}"`);
  if (!/^[a-z0-9-]+$/.test(values.scenario))
    throw new StartError(`--scenario should be an id, not "${values.scenario}"`);
  const folder = join(projectFolder, 'assets/scenarios', values.scenario);
  const { pack } = readPack(folder);
  const roads: unknown = JSON.parse(readFileSync(join(folder, 'roads.json'), 'utf8'));
  if (!validateRoads(roads)) throw new StartError(`roads.json: ${JSON.stringify(validateRoads.errors)}`);
  const data: WalkerData = { pack: pack.raw, roads };
  const report = await thesis(pack, roads, { seeds, turning: !values['no-turning'] }, (jobs) =>
    runInWorkers<RoadJob, readonly RoadOutcome[]>(new URL('./thesis/walker.ts', import.meta.url), data, jobs),
  );
  const wallSeconds = Math.round((performance.now() - started) / 100) / 10;
  if (values.json) console.log(JSON.stringify({ ...report, wallSeconds }));
  else printThesis(report, wallSeconds);
  return report.holds ? 0 : 1;
}
