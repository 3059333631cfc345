/**
 * Builds the client to `dist/`, unless the files that it is made of are the same as at the last build (`--force`
 * builds anyway). The new build takes the place of the old one only when it is complete.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from './nodeVersion.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const INPUTS = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'server/tools/bundle.ts',
  'server/tools/keptFiles.ts',
  'server/tools/phaserParts.ts',
  'tsconfig.base.json',
  'client',
  'shared',
  'assets',
];

/** The files under `path` (or itself) that a build can depend on, in a fixed order. */
function filesOf(path) {
  if (!existsSync(join(root, path))) return [];
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter((entry) => !entry.name.includes('.test.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

/** One hash of the names and contents of all inputs. */
function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesOf)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** A build with a broken scenario is refused, with the path in it and what was expected there. */
function checkScenarios() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'server/tools/checkPacks.ts')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim());
}

/** Builds when needed; answers whether it did. */
export async function buildClient({ force = false } = {}) {
  const hash = hashOfInputs();
  const dist = join(root, 'dist');
  const mark = join(dist, '.inputs');
  if (!force && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return false;
  checkScenarios();
  const beside = join(root, `.cache/dist-${process.pid}`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const { build } = await import('vite');
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      configLoader: 'native',
      logLevel: 'warn',
      build: { outDir: `../.cache/dist-${process.pid}` },
    });
    writeFileSync(join(beside, '.inputs'), hash);
    rmSync(dist, { recursive: true, force: true });
    renameSync(beside, dist);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  const start = performance.now();
  try {
    const built = await buildClient({ force: process.argv.includes('--force') });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { clientSizes } = await import('./clientSizes.ts');
    const { lobby, table } = clientSizes(join(root, 'dist'));
    const sizes = `lobby ${Math.ceil(lobby / 1000)} KB, table ${Math.ceil(table / 1000)} KB with Brotli`;
    console.log(`${built ? `client built in ${seconds} s` : 'client is up to date'}: ${sizes}`);
  } catch (error) {
    console.error(`The client could not be built. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
