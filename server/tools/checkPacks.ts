/**
 * Reads every scenario as the server would and says what is wrong with a broken one: file, path, what was expected.
 * Runs before a build and as a part of the tests; exits 1 when one is broken.
 */
import { fileURLToPath } from 'node:url';
import { readPacks } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../assets/scenarios', import.meta.url));
try {
  const packs = readPacks(folder);
  console.log(`scenarios in order: ${[...packs.keys()].join(', ')}`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
