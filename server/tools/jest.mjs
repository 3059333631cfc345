/** Runs jest alone: `npm run -s test:unit -- path` for the tests whose path matches, with any option of jest. */
import { spawn } from 'node:child_process';
import { jestArguments, root } from './jestArguments.mjs';
import { requireNode } from './nodeVersion.mjs';

requireNode();
const child = spawn(process.execPath, jestArguments(process.argv.slice(2)), { cwd: root, stdio: 'inherit' });
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
