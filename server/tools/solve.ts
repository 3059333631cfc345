/**
 * `npm run -s solve -- GAME.json --json` reads a negotiation over several issues (`disagreement`, and
 * `utilities[party][issue][option]`) and prints how many outcomes it has, how many of them nobody can better for
 * free, and the solutions of Nash, Kalai, Kalai and Smorodinsky, and the largest sum. A bad file ends with 1 and says
 * where it is wrong.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BargainingGame } from '../../shared/analysis/bargaining/BargainingGame.ts';
import { checkGame } from '../../shared/analysis/bargaining/checkGame.ts';
import { validateBargainingGame } from '../../shared/analysis/bargaining/generated/BargainingGame.validate.js';
import { solutions } from '../../shared/analysis/bargaining/solutions.ts';

const USAGE = 'usage: npm run -s solve -- GAME.json [--json]';

process.exitCode = run();

function run(): number {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) {
    console.error(`solve: one game should be named\n${USAGE}`);
    return 2;
  }
  const game = readGame(file);
  if (typeof game === 'string') {
    console.error(`solve: ${file}: ${game}`);
    return 1;
  }
  const found = solutions(game);
  console.log(values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2));
  return 0;
}

/** The game in a file, or what is wrong with it and where. */
function readGame(file: string): BargainingGame | string {
  let game: unknown;
  try {
    game = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read';
  }
  if (!validateBargainingGame(game)) {
    const [error] = validateBargainingGame.errors ?? [];
    return `${error?.instancePath || '/'} ${error?.message ?? 'is not a game'}`;
  }
  const fault = checkGame(game);
  return fault === null ? game : `${fault.path} should be ${fault.expected}, not ${fault.found}`;
}
