/**
 * `npm run -s frontier -- --scenario the-road-ahead --json` finds, among all accords of a scenario at its opening,
 * those that no other betters for one delegation without loss to the other, and prints
 * `{ accords, points, ms, bruteForce: { clauses, equal } }`: how many accords there are, how many points the frontier
 * has, how long it took, and whether trying every accord over the first eight clauses finds the same. `--points`
 * prints the points with their levels as well.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { delegationValues } from '../../shared/analysis/frontier/DelegationValues.ts';
import { bruteForce, frontier, levelsOf } from '../../shared/analysis/frontier/frontier.ts';
import type { FrontierPoint } from '../../shared/analysis/frontier/merge.ts';
import { fullSettings } from '../../shared/analysis/play/ScriptedTable.ts';
import { openingOf } from '../../shared/analysis/score/openings.ts';
import { LEVELS } from '../../shared/game/vocabulary.ts';
import { readPack } from '../packs/readPacks.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

/** Clauses over which every accord is tried: 65,536 of them. */
const TRIED = 8;

process.exitCode = run();

function run(): number {
  const { values: asked } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'the-road-ahead' },
      seed: { type: 'string', default: '1' },
      points: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (!/^[a-z0-9-]+$/.test(asked.scenario)) {
    console.error(`frontier: --scenario should be an id, not "${asked.scenario}"`);
    return 2;
  }
  const { pack } = readPack(join(projectFolder, 'assets/scenarios', asked.scenario));
  const table = openingOf(pack, fullSettings(pack), asked.seed);
  const started = performance.now();
  const values = delegationValues(table);
  const points = frontier(table, values);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const some = values.clauses.slice(0, TRIED).map(({ id }) => id);
  const equal = worths(frontier(table, values, some)) === worths(bruteForce(table, values, some));
  const report = {
    accords: LEVELS.length ** values.clauses.length,
    points: points.length,
    ms,
    bruteForce: { clauses: some.length, equal },
    ...(asked.points
      ? { list: points.map(({ us, mx, accord }) => ({ us, mx, levels: levelsOf(table, accord) })) }
      : {}),
  };
  console.log(asked.json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
  return equal ? 0 : 1;
}

function worths(points: readonly FrontierPoint[]): string {
  return JSON.stringify(points.map(({ us, mx }) => [us, mx]));
}
