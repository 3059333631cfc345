/**
 * `npm run -s backtest -- --json` plays what was decided and what befell in 2009-2012 and compares the direction of the
 * model with coded history: rows, agreement, baselines, nine directional tests. Consistency, not validation.
 * `--seeds N`, `--scenario ID`. Exit 0 when the aims are met.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backtest } from '../../shared/analysis/backtest/backtest.ts';
import { validateCodedHistory } from '../../shared/analysis/backtest/generated/CodedHistory.validate.js';
import { readPack } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { printBacktest } from './backtest/printBacktest.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const USAGE = 'usage: npm run -s backtest -- [--json] [--seeds N] [--scenario ID]';
const MOST_SEEDS = 1000;

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`backtest: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

function run(): number {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      seeds: { type: 'string', default: '20' },
      scenario: { type: 'string', default: 'the-road-ahead' },
    },
  });
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > MOST_SEEDS)
    throw new StartError(`--seeds should be a whole number from 1 to ${MOST_SEEDS}, not "${values.seeds}"`);
  if (!/^[a-z0-9-]+$/.test(values.scenario))
    throw new StartError(`--scenario should be an id, not "${values.scenario}"`);
  const folder = join(projectFolder, 'assets/scenarios', values.scenario);
  const { pack } = readPack(folder);
  const history: unknown = JSON.parse(readFileSync(join(folder, 'history.json'), 'utf8'));
  if (!validateCodedHistory(history))
    throw new StartError(`history.json: ${JSON.stringify(validateCodedHistory.errors)}`);
  const report = backtest(pack, history, { seeds });
  if (values.json) console.log(JSON.stringify(report));
  else printBacktest(report);
  return report.holds ? 0 : 1;
}
