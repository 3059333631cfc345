/**
 * `npm run -s simulate -- --scenario the-road-ahead --games 20 --seed 1 --json` plays whole games of bots through the
 * same host as a table of people and prints one JSON object. The same on every machine, time zone and language; only
 * `wallSeconds` differs.
 *
 * `--out DIR` writes the log of each game; `--seats 12|6`, `--rounds N`, `--reading paper|critical` and
 * `--bots broker,linear,novice` say what is played (bots take the seats in turn, shifted by one from game to game);
 * `--stats` prints how lively the games were.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { readPack } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';
import { liveliness, printLiveliness } from './simulation/liveliness.ts';
import { type SimulationOptions, simulationOptions, USAGE } from './simulation/options.ts';
import { simulateGame } from './simulation/simulateGame.ts';
import { summary } from './simulation/summary.ts';

try {
  process.exitCode = await run(simulationOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`simulate: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

/** Plays, writes and prints; 0 when every game reached its end. */
async function run(options: SimulationOptions): Promise<number> {
  const started = performance.now();
  const content = readPack(join(projectFolder, 'assets/scenarios', options.scenario));
  if (options.out !== null) mkdirSync(options.out, { recursive: true });
  const games = [];
  for (let index = 0; index < options.games; index += 1) {
    const game = await simulateGame(content, options, index);
    games.push(game);
    if (options.out !== null) {
      const name = `${options.scenario}-${options.seed}-${String(index + 1).padStart(4, '0')}.jsonl`;
      writeFileSync(join(options.out, name), exportLog(game.record));
    }
  }
  const wallSeconds = Math.round((performance.now() - started) / 100) / 10;
  const result = { ...summary(games), wallSeconds };
  if (options.json) console.log(JSON.stringify(result));
  else console.log(JSON.stringify(result, null, 2));
  if (options.stats) printLiveliness(liveliness(games, content.pack));
  return result.completed === result.games ? 0 : 1;
}
