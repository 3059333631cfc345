import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';
import { readPacks } from './packs/readPacks.ts';
import { aProcess, failingProcess, killAll } from './testing/aProcess.ts';

const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'dos-mesas-start-'));
  made.push(path);
  return path;
};
afterAll(() => {
  killAll();
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

describe('a start that cannot succeed says why, and what would be right', () => {
  test('port in use', async () => {
    const blocker = createServer();
    await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const end = await failingProcess({ PORT: String(port), DATA_DIR: folder() });
    blocker.close();
    expect(end.code).toBe(1);
    expect(end.output.trim()).toBe(
      `Port ${port} is in use. Stop what runs there, or choose another one, such as PORT=${port + 1}.`,
    );
  }, 30_000);

  test('settings that are none', async () => {
    const end = await failingProcess({ PORT: 'http', DEV_CLIENT: 'yes', DATA_DIR: folder() });
    expect(end.code).toBe(1);
    expect(end.output.trim().split('\n')).toEqual([
      'PORT should be a whole number from 0 to 65535, but is "http"',
      'DEV_CLIENT should be 1 or 0, but is "yes"',
    ]);
  }, 30_000);

  test('a data folder that is a file, or that cannot be written to', async () => {
    const dir = folder();
    const file = join(dir, 'file');
    writeFileSync(file, '');
    const onFile = await failingProcess({ DATA_DIR: file });
    expect([onFile.code, onFile.output]).toEqual([
      1,
      `The data folder ${file} cannot be written to. Make it writable, or name another one with DATA_DIR.\n`,
    ]);
    // Root may write everywhere, so only others can see this one fail.
    if (process.getuid?.() === 0) return;
    const closed = folder();
    chmodSync(closed, 0o500);
    const onClosed = await failingProcess({ DATA_DIR: closed });
    chmodSync(closed, 0o700);
    expect([onClosed.code, onClosed.output.includes('cannot be written to')]).toEqual([1, true]);
  }, 30_000);

  test('a second server on the same data', async () => {
    const dir = folder();
    const first = await aProcess({ DATA_DIR: dir });
    const second = await failingProcess({ DATA_DIR: dir });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Another Dos Mesas is running on the data folder ${dir}.`);
    expect(await first.stop()).toBe(0);
  }, 30_000);

  test('data that is no database', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'dos-mesas.sqlite'), 'x'.repeat(8192));
    const end = await failingProcess({ DATA_DIR: dir });
    expect(end.code).toBe(1);
    expect(end.output).toContain(`The data in ${dir} cannot be opened.`);
  }, 30_000);
});

describe('a broken scenario is refused with the path and what was expected', () => {
  let packs: string;
  const file = (name: string): string => join(packs, 'quick-start', `${name}.json`);
  const edit = (name: string, change: (text: string) => string): void =>
    writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));

  beforeEach(() => {
    packs = folder();
    const source = fileURLToPath(new URL('../assets/scenarios/quick-start', import.meta.url));
    cpSync(source, join(packs, 'quick-start'), { recursive: true });
  });

  test('unharmed it is read', () => {
    expect([...readPacks(packs).keys()]).toEqual(['quick-start']);
  });

  test.each([
    ['no JSON', 'pack', (text: string) => text.slice(0, -10), /pack\.json: expected JSON/],
    [
      'a number out of range',
      'pack',
      (text: string) => text.replace(/"today": \d/, '"today": 9'),
      /pack\/clauses\/0\/today: .*allowed/,
    ],
    [
      'an unknown member',
      'pack',
      (text: string) => text.replace('"format": 1', '"format": 1, "extra": 2'),
      /pack: must NOT have additional properties .*extra/,
    ],
    [
      'a reference to nothing',
      'pack',
      (text: string) => text.replace(/"dilemma": "card:[^"]+"/, '"dilemma": "card:nowhere"'),
      /card:nowhere/,
    ],
    [
      'words in the wrong language',
      'es',
      (text: string) => text.replace('"language": "es"', '"language": "en"'),
      /es\/language: expected es, found en/,
    ],
    [
      'a missing word',
      'es',
      (text: string) => text.replace(/"clause:arms"/, '"clause:other"'),
      /clause:arms/,
    ],
  ])('%s', (_name, name, change, message) => {
    edit(name, change);
    expect(() => readPacks(packs)).toThrow(message);
  });
});

test('the environment is read once, with sensible defaults', () => {
  expect(readConfig({})).toMatchObject({ port: 2567, host: '0.0.0.0', devClient: false, trustProxy: false });
  expect(readConfig({ PORT: '8080', HOST: '127.0.0.1', MAX_PAGES: '100' })).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    maxPages: 100,
  });
});
