/**
 * `npm run -s procedure -- --case FILE.json --json` plays a case of procedure (`preset`, `seats`, `commands`) through
 * the same door as every game and prints `{ accepted, refused: [{ seq, code, rule, inOrderInstead }], step, floor }`.
 * `npm run -s procedure -- --preset formal [--language es]` prints the motions of a preset as a Markdown table, from
 * the data that runs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validateProcedureCase } from '../../shared/analysis/procedure/generated/ProcedureCase.validate.js';
import { motionTable } from '../../shared/analysis/procedure/motionTable.ts';
import { runCase } from '../../shared/analysis/procedure/runCase.ts';
import { PRESETS } from '../../shared/game/vocabulary.ts';
import { readPack } from '../packs/readPacks.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const USAGE = 'usage: npm run -s procedure -- --case FILE.json [--json] | --preset NAME [--language en|es]';

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`procedure: ${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

function run(): number {
  const { values } = parseArgs({
    options: {
      case: { type: 'string' },
      preset: { type: 'string' },
      language: { type: 'string', default: 'en' },
      scenario: { type: 'string', default: 'the-road-ahead' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!/^[a-z0-9-]+$/.test(values.scenario)) throw new Error(`no scenario "${values.scenario}"`);
  const { pack } = readPack(join(projectFolder, 'assets/scenarios', values.scenario));
  if (values.preset !== undefined) {
    const preset = PRESETS.find((id) => id === values.preset);
    if (preset === undefined) throw new Error(`--preset should be one of ${PRESETS.join(', ')}`);
    const { procedure } = pack.preset(preset);
    if (procedure === null) throw new Error(`"${preset}" has no motions: one shared text and ballots only`);
    console.log(motionTable(procedure, values.language === 'es' ? 'es' : 'en'));
    return 0;
  }
  if (values.case === undefined) throw new Error('a case or a preset should be named');
  const given: unknown = JSON.parse(readFileSync(values.case, 'utf8'));
  if (!validateProcedureCase(given)) {
    const [error] = validateProcedureCase.errors ?? [];
    throw new Error(`${values.case}: ${error?.instancePath || '/'} ${error?.message ?? 'is not a case'}`);
  }
  const report = runCase(pack, given);
  console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
  return 0;
}
