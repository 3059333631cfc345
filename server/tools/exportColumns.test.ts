import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

test('given the columns, when the page of exports is written again, then it is as it stands in the docs', () => {
  const tool = fileURLToPath(new URL('./exportColumns.ts', import.meta.url));
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});
