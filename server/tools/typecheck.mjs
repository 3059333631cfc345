/** Type-checks every part of the project, in parallel; prints the compiler's messages; exits 1 when there is one. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** `shared` sees no DOM and no Node; the last one checks the tests, which may see both. */
const PROJECTS = ['shared', 'server', 'client', '.'];

/** Runs the compiler on one project and answers its exit code and output. */
function check(project) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    child.on('close', (code) => done({ project, code, output }));
  });
}

const results = await Promise.all(PROJECTS.map(check));
for (const { project, code, output } of results) {
  const empty = output.includes('error TS18003');
  if (code === 0 || empty) continue;
  console.error(`typecheck of ${project === '.' ? 'the tests' : project} failed:\n${output.trim()}`);
  process.exitCode = 1;
}
