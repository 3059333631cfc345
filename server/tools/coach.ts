/**
 * `npm run -s coach -- --seeds 200 --json` plays games of bots, asks the coach of one seat after another before every
 * vote on an accord and every count at home, and prints the chances it named against what then happened:
 * `{ rows: [{ said, cameTrue, count }], meanAbsoluteGap, ... }`. `--scenario ID`, `--seats N`, `--rounds N`. Exit 0
 * when the mean gap is at most ten points.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibration } from '../../shared/analysis/coach/calibration.ts';
import { type Said, saidAndSeen } from '../../shared/analysis/coach/saidAndSeen.ts';
import { fullSettings } from '../../shared/analysis/play/ScriptedTable.ts';
import { readPack } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const USAGE =
  'usage: npm run -s coach -- [--seeds N] [--json] [--scenario ID] [--seats N] [--rounds N] [--seed TEXT]';
const MOST_SEEDS = 5000;
/** Points. */
const MOST_GAP = 10;

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`coach: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

function run(): number {
  const started = performance.now();
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
      scenario: { type: 'string', default: 'quick-start' },
      seats: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const seeds = whole('seeds', values.seeds, MOST_SEEDS);
  if (!/^[a-z0-9-]+$/.test(values.scenario))
    throw new StartError(`--scenario should be an id, not "${values.scenario}"`);
  if (!/^[A-Za-z0-9-]{1,60}$/.test(values.seed))
    throw new StartError('--seed should be 1 to 60 letters, digits and hyphens');
  const { pack, texts } = readPack(join(projectFolder, 'assets/scenarios', values.scenario));
  const size = values.seats === undefined ? null : whole('seats', values.seats, 12);
  const table = pack.raw.tables.find(({ seats }) => size === null || seats.length === size);
  if (table === undefined) throw new StartError(`no table of ${size} seats in ${values.scenario}`);
  const rounds =
    values.rounds === undefined ? (pack.raw.roundChoices.at(-1) ?? 1) : whole('rounds', values.rounds, 7);
  if (!pack.raw.roundChoices.includes(rounds))
    throw new StartError(`--rounds should be one of ${pack.raw.roundChoices.join(', ')}`);
  const settings = fullSettings(pack, { seats: table.seats, rounds });
  const all: Said[] = [];
  for (let index = 0; index < seeds; index += 1)
    all.push(...saidAndSeen(pack, texts, settings, `${values.seed}-${index + 1}`, index));
  const { rows, meanAbsoluteGap, weightedGap } = calibration(all);
  const about = Object.fromEntries(
    (['adoption', 'ownHome', 'otherHome'] as const).map((kind) => [
      kind,
      calibration(all.filter((one) => one.about === kind)),
    ]),
  );
  const wallSeconds = Math.round((performance.now() - started) / 100) / 10;
  const report = {
    scenario: values.scenario,
    seeds,
    statements: all.length,
    rows,
    meanAbsoluteGap,
    weightedGap,
    about,
    wallSeconds,
  };
  console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
  return meanAbsoluteGap <= MOST_GAP ? 0 : 1;
}

function whole(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new StartError(`--${name} should be a whole number from 1 to ${most}, not "${text}"`);
  return number;
}
