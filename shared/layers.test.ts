import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layerFaults } from '../server/tools/layers.ts';
import { projectFolder } from '../server/tools/schemas/schemaRoots.ts';

/** Faults that are there and tolerated, as `path: sentence`. It may only become shorter. */
const TOLERATED: readonly string[] = [];
const MOST_TOLERATED = 0;

describe('the walls of the project', () => {
  const files = globSync('{shared,server,client}/**/*.{ts,tsx,mjs}', { cwd: projectFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/generated/') && !path.endsWith('.d.ts'));
  const faults = files.flatMap((path) =>
    layerFaults(path, readFileSync(join(projectFolder, path), 'utf8')).map((fault) => `${path}: ${fault}`),
  );

  test('stand in every file', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(faults.filter((fault) => !TOLERATED.includes(fault))).toEqual([]);
  });

  test('tolerate only what is still there, and never more than before', () => {
    expect(TOLERATED.filter((fault) => !faults.includes(fault))).toEqual([]);
    expect(TOLERATED.length).toBeLessThanOrEqual(MOST_TOLERATED);
  });
});

describe('the check itself', () => {
  test.each([
    ['shared/game/a.ts', "import { b } from '../rules/b.ts';"],
    ['shared/game/a.ts', "export { b } from '../rules/b.ts';"],
    ['shared/game/a.ts', "export * from '../rules/b.ts';"],
    ['shared/game/a.ts', "const b = await import('../rules/b.ts');"],
    ['shared/game/a.ts', "type B = import('../rules/b.ts').B;"],
    ['shared/world/a.ts', "import type { b } from '../scenario/b.ts';"],
    ['shared/protocol/a.ts', "import { b } from '../scenario/b.ts';"],
    ['shared/bots/a.ts', "import { b } from '../host/b.ts';"],
    ['shared/host/characters/a.ts', "import { b } from '../../bots/b.ts';"],
    ['shared/rules/a.ts', "import { b } from '../testing/b.ts';"],
    ['shared/rules/a.ts', "import { b } from '../../server/b.ts';"],
    ['shared/rules/a.ts', "import b from '../../assets/b.json';"],
    ['shared/rules/a.test.ts', "import { b } from '../../server/b.ts';"],
    ['shared/rules/a.ts', "import { b } from 'node:fs';"],
    ['shared/rules/a.ts', "import { b } from 'kysely';"],
    ['server/a.ts', "import { b } from '../client/b.ts';"],
    ['server/a.ts', "import { b } from '../shared/testing/b.ts';"],
    ['client/table/a.tsx', "import { b } from '../../server/b.ts';"],
    ['client/a.ts', "import { b } from 'node:fs';"],
    ['client/a.ts', "import { b } from './table/testing/b.ts';"],
    ['server/a.ts', "import { b } from './testing/b.ts';"],
    ['shared/testing/a.ts', "import { b } from 'node:fs';"],
  ])('finds the import in %s: %s', (path, source) => {
    expect(layerFaults(path, source)).toHaveLength(1);
  });

  test.each([
    'const a = Date.now();',
    'const a = new Date(0);',
    'const a = Math.random();',
    'const { random } = Math;',
    "const a = Math['random']();",
    'const a = performance.now();',
    'setTimeout(() => {}, 1);',
    'const a = process.env;',
    'window.open();',
    'const a = document;',
    'const a = { document };',
    'const a = globalThis;',
    'const a = Math.exp(1);',
    'const a = Math.log(1);',
    'const a = Math.pow(2, 2);',
    'const a = 2 ** 2;',
    'let a = 2; a **= 2;',
    "const a = 'a'.localeCompare('b');",
    'const a = list.sort(Intl.Collator().compare);',
  ])('finds the impurity in: %s', (source) => {
    expect(layerFaults('shared/rules/a.ts', source)).toHaveLength(1);
  });

  test.each([
    ['shared/rules/a.ts', "import { b } from '../game/b.ts'; import { c } from './c.ts';"],
    [
      'shared/rules/a.ts',
      "import { sha256 } from '@noble/hashes/sha2.js'; import { xoroshiro128plus } from 'pure-rand';",
    ],
    ['shared/protocol/a.ts', "import type { B } from '../scenario/b.ts';"],
    [
      'shared/rules/a.ts',
      '// Date, Math.random\nconst a = "Date.now()" + x.document + Math.floor(2) + Math.sqrt(2);',
    ],
    ['shared/rules/a.ts', 'const a = { window: 1, process: 2 };'],
    ['shared/i18n/a.ts', "const a = new Intl.PluralRules('es');"],
    [
      'shared/rules/a.test.ts',
      "import { b } from '../testing/b.ts'; import { c } from 'node:fs'; Date.now();",
    ],
    ['shared/testing/a.ts', "import { b } from '../host/b.ts';"],
    ['server/a.ts', "import { b } from '../shared/analysis/b.ts'; Date.now();"],
    ['client/a.tsx', "import b from '../assets/b.json'; const a = <p>{document.title}</p>;"],
  ])('accepts, in %s: %s', (path, source) => {
    expect(layerFaults(path, source)).toEqual([]);
  });
});
