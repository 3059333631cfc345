/**
 * The whole check of the project: schemas up to date, scenarios, types, lint, client, jest. Prints the seconds of each part and closes
 * with the single line `Tests: N passed, N failed, N skipped`; exits 0 only when every part passed. A part that fails
 * does not keep the next ones from running, and counts as one failed test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jestArguments, root } from './jestArguments.mjs';
import { requireNode } from './nodeVersion.mjs';

requireNode('Tests: 0 passed, 1 failed, 0 skipped');

const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-test-'));
const countsFile = join(folder, 'counts.json');
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

const PARTS = [
  { name: 'schemas', args: ['server/tools/generateSchemas.ts', '--check'] },
  { name: 'scenarios', args: ['server/tools/checkPacks.ts'] },
  { name: 'typecheck', args: ['server/tools/typecheck.mjs'] },
  { name: 'lint', args: [biome, 'check', '--error-on-warnings', '.'] },
  { name: 'client', args: ['server/tools/buildClient.mjs'] },
  { name: 'jest', args: jestArguments(process.argv.slice(2)) },
];

/** Runs one part with its output shown; answers its exit code. */
function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TEST_COUNTS: countsFile },
    });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** What jest counted, or null when it did not come to its end. */
function jestCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return null;
  }
}

let otherFailures = 0;
let failed = false;
const lines = [];
for (const part of PARTS) {
  const start = performance.now();
  const code = await run(part.args);
  lines.push(
    `${part.name}: ${code === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  console.log(lines.at(-1));
  if (code !== 0) {
    failed = true;
    if (part.name !== 'jest') otherFailures += 1;
  }
}
const counts = jestCounts() ?? { passed: 0, failed: 1, skipped: 0 };
rmSync(folder, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}`);
const allFailed = counts.failed + otherFailures;
process.exitCode = failed || allFailed > 0 ? 1 : 0;
// A jest that fails without a failed test (no tests found, coverage threshold) is a failure too.
console.log(
  `Tests: ${counts.passed} passed, ${failed && allFailed === 0 ? 1 : allFailed} failed, ${counts.skipped} skipped`,
);
