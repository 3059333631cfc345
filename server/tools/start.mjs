/**
 * `npm start`: checks the runtime, builds the client when its inputs changed, then runs `server/main.ts` in this
 * process. `npm run dev` (`--dev`): no build; the server restarts when its files change and serves the client from
 * source (env DEV_CLIENT=1).
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { requireNode } from './nodeVersion.mjs';

requireNode();

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Runs `node` with these arguments; answers its exit code. Signals that end this process end it too. */
function run(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('close', (code) => done(code ?? 1));
  });
}

if (process.argv.includes('--dev')) {
  process.exitCode = await run(['--watch', '--watch-preserve-output', main], { DEV_CLIENT: '1' });
} else {
  // A process of its own, so that the builder's memory does not stay with the server.
  const code = await run([fileURLToPath(new URL('buildClient.mjs', import.meta.url))]);
  process.removeAllListeners('SIGINT');
  process.removeAllListeners('SIGTERM');
  if (code !== 0) process.exit(code);
  await import('../main.ts');
}
