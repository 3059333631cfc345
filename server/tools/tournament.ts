/**
 * `npm run -s tournament -- --games 200 --seed 1 --json` plays test bots against the adaptive bot in every seat, counts
 * the accords that are possible at the opening, looks at games of a mixed table, and prints one JSON object with every
 * condition of balance and its figure. `--bots always-yes,moderate` plays only some. Exit 0 when all conditions hold.
 *
 * `--characters` plays the characters people can choose at their three levels instead: among their like, among the
 * baselines of the literature and against deviators, with every figure and condition in one table.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type CharactersAnswer,
  type CharactersWork,
  charactersTournament,
} from '../../shared/analysis/characters/charactersTournament.ts';
import type { GameDigest } from '../../shared/analysis/tournament/GameDigest.ts';
import type { TournamentJob } from '../../shared/analysis/tournament/TournamentJob.ts';
import { type TournamentOptions, tournament } from '../../shared/analysis/tournament/tournament.ts';
import { TEST_POLICIES, type TestPolicy } from '../../shared/bots/bots.ts';
import { readPack } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';
import type { FieldData } from './tournament/fieldWorker.ts';
import { printCharacters } from './tournament/printCharacters.ts';
import { printTournament } from './tournament/printTournament.ts';
import { runInWorkers } from './workers/runInWorkers.ts';

const USAGE =
  'usage: npm run -s tournament -- [--games N] [--seed TEXT] [--json] [--bots always-yes,moderate] [--characters]';
const MOST_GAMES = 2000;

/** The scenario that is played, and the one whose accords are counted beside its own. */
const PLAYED = 'the-road-ahead';
const BESIDE = 'quick-start';

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`tournament: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      bots: { type: 'string' },
      characters: { type: 'boolean', default: false },
    },
  });
  const games = Number(values.games);
  if (!Number.isInteger(games) || games < 1 || games > MOST_GAMES)
    throw new StartError(`--games should be a whole number from 1 to ${MOST_GAMES}, not "${values.games}"`);
  if (!/^[A-Za-z0-9-]{1,40}$/.test(values.seed))
    throw new StartError('--seed should be 1 to 40 letters, digits and hyphens');
  if (values.characters) return ofCharacters(games, values.seed, values.json, started);
  const options: TournamentOptions = {
    games,
    seed: values.seed,
    ...(values.bots === undefined ? {} : { bots: values.bots.split(',').map(testBot) }),
  };
  const pack = packOf(PLAYED);
  const data: FieldData = { pack: pack.raw };
  const report = await tournament([pack, packOf(BESIDE)], options, (jobs) =>
    runInWorkers<TournamentJob, readonly GameDigest[]>(
      new URL('./tournament/fieldWorker.ts', import.meta.url),
      data,
      jobs,
    ),
  );
  const wallSeconds = Math.round((performance.now() - started) / 100) / 10;
  const cpuMsPerGame = cpuMsPer(report.gamesPlayed);
  if (values.json) console.log(JSON.stringify({ ...report, wallSeconds, cpuMsPerGame }));
  else printTournament(report, { wallSeconds, cpuMsPerGame });
  return report.holds ? 0 : 1;
}

/** CPU time of this process and its workers so far, by game. */
function cpuMsPer(games: number): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000 / Math.max(1, games));
}

/** The other tournament: characters, levels and baselines. */
async function ofCharacters(games: number, seed: string, json: boolean, started: number): Promise<number> {
  const data: FieldData = { pack: packOf(PLAYED).raw };
  const report = await charactersTournament({ games, seed }, (work) =>
    runInWorkers<CharactersWork, CharactersAnswer>(
      new URL('./tournament/charactersWorker.ts', import.meta.url),
      data,
      work,
    ),
  );
  const wallSeconds = Math.round((performance.now() - started) / 100) / 10;
  const { user, system } = process.cpuUsage();
  const cpuSeconds = Math.round((user + system) / 100_000) / 10;
  if (json) console.log(JSON.stringify({ ...report, wallSeconds, cpuSeconds }));
  else printCharacters(report, wallSeconds, cpuSeconds);
  return report.holds ? 0 : 1;
}

function packOf(scenario: string) {
  return readPack(join(projectFolder, 'assets/scenarios', scenario)).pack;
}

function testBot(name: string): TestPolicy {
  const bot = TEST_POLICIES.find((known) => known === name);
  if (bot === undefined) throw new StartError(`--bots knows ${TEST_POLICIES.join(', ')}, not "${name}"`);
  return bot;
}
