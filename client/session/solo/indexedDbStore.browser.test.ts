import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../../server/tools/browser.ts';
import { describeInBrowser } from '../../../server/tools/describeNeeding.ts';
import type { LogRow, LogText } from '../../../shared/host/log/LogLine.ts';
import type { PackBundle } from '../../../shared/protocol/PackSummary.ts';
import { aRecord } from '../../../shared/testing/aLog.ts';
import { quickStart } from '../testing/quickStart.ts';
import type { SoloGame } from './SoloGame.ts';
import type { SoloStore } from './SoloStore.ts';

const PAGE = 'https://dos-mesas.test/';
const record = aRecord();
const firstText = record.rows.length - record.texts.length + 1;
const textsOf = (seq: number): readonly LogText[] =>
  seq < firstText ? [] : [record.texts[seq - firstText]!];
/** A scenario as far as the store looks into it. */
const bundle = { pack: { id: quickStart.pack.id }, packTexts: {} } as PackBundle;
const entry: SoloGame = {
  id: 'one',
  packId: 'quick-start',
  seat: 'us-state',
  rounds: 3,
  bots: 'mixed',
  openedAtMs: 5,
  aliveMs: 6,
  round: 1,
  step: 'docket',
  over: false,
};

/** Builds in a process of its own: the build's native parts and those of the tests do not meet. */
const BUILD = `
const { build } = await import('vite');
const lib = { entry: process.argv[1], formats: ['es'], fileName: 'page' };
const [{ output }] = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
process.stdout.write(output.map(({ code = '' }) => code).join(' '));
`;

/** The page's own script, as one text. */
function script(): Promise<string> {
  const entry = join(import.meta.dirname, '../testing/storePage.ts');
  const options = { cwd: join(import.meta.dirname, '../../..'), maxBuffer: 2 ** 24 };
  return new Promise((done, failed) => {
    execFile(process.execPath, ['--input-type=module', '-e', BUILD, entry], options, (error, stdout) => {
      if (error === null) done(stdout);
      else failed(error);
    });
  });
}

describeInBrowser('games kept in the browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    [browser, code] = await Promise.all([launchBrowser(), script()]);
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext();
    await context.route(`${PAGE}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' }),
    );
    page = await open();
  }, 30_000);
  afterEach(() => context.close());

  async function open(): Promise<Page> {
    const opened = await context.newPage();
    await opened.goto(PAGE);
    await opened.waitForFunction(() => 'store' in globalThis);
    return opened;
  }

  /** Does something with the store of a page. */
  function store<Method extends keyof SoloStore>(
    method: Method,
    ...values: Parameters<SoloStore[Method]>
  ): Promise<Awaited<ReturnType<SoloStore[Method]>>> {
    return page.evaluate(
      async ([name, given]) => {
        const kept = await (globalThis as unknown as { store: Promise<SoloStore> }).store;
        const work = kept[name] as (...given: readonly unknown[]) => Promise<unknown>;
        return work(...given);
      },
      [method, values] as const,
    ) as Promise<Awaited<ReturnType<SoloStore[Method]>>>;
  }

  const append = (row: LogRow) => store('append', 'one', row, textsOf(row.seq));
  const done = { ok: true, value: null };

  test('are there again after the page was closed, with their words and scenario', async () => {
    await store('create', 'one', record.header);
    await store('note', entry);
    await store('keepPack', record.header.packHash, bundle);
    for (const row of record.rows) expect(await append(row)).toEqual(done);
    await page.close();
    page = await open();
    expect(await store('read', 'one')).toEqual(record);
    expect(await store('games')).toEqual([entry]);
    expect(await store('pack', record.header.packHash)).toEqual(bundle);
    expect(await store('packById', bundle.pack.id)).toEqual(bundle);
  }, 30_000);

  test('grow by the next row only, whoever writes it', async () => {
    await store('create', 'one', record.header);
    const [first, second, third] = record.rows;
    const conflict = { ok: false, error: 'conflict' };
    expect(await append(second!)).toEqual(conflict);
    expect(await append(first!)).toEqual(done);
    const other = page;
    page = await open();
    expect(await append(second!)).toEqual(done);
    page = other;
    expect(await append(second!)).toEqual(conflict);
    expect(await append(third!)).toEqual(done);
    expect((await store('read', 'one'))!.rows).toHaveLength(3);
  }, 30_000);

  test('begin once', async () => {
    expect(await store('create', 'one', record.header)).toEqual(done);
    expect(await store('create', 'one', record.header)).toEqual({ ok: false, error: 'conflict' });
  }, 30_000);

  test('that nobody began take no rows', async () => {
    expect(await append(record.rows[0]!)).toEqual({ ok: false, error: 'failed' });
    expect(await store('read', 'one')).toBeNull();
    expect(await store('game', 'one')).toBeNull();
  }, 30_000);

  test('are forgotten when asked, others stay', async () => {
    for (const id of ['one', 'two']) {
      await store('create', id, record.header);
      await store('note', { ...entry, id, openedAtMs: id === 'two' ? 9 : 5 });
      await store('append', id, record.rows[0]!, textsOf(1));
    }
    await store('remove', 'one');
    expect(await store('read', 'one')).toBeNull();
    expect((await store('games')).map(({ id }) => id)).toEqual(['two']);
    expect((await store('read', 'two'))!.rows).toHaveLength(1);
  }, 30_000);
});
