import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

test('the tables of motions in the pages for students are those of the rules that run', () => {
  const tool = fileURLToPath(new URL('./procedureDocs.ts', import.meta.url));
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});
