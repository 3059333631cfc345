import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LogStore } from '../../shared/host/LogStore.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { linesOf } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import { createMemoryStore } from '../../shared/host/memoryStore.ts';
import { aHeader, aRecord, gameOpened, nextRow } from '../../shared/testing/aLog.ts';
import { createGroupCommit } from './groupCommit.ts';
import { openDatabase } from './openDatabase.ts';
import { createSqliteStore } from './sqliteStore.ts';

interface Opened {
  readonly store: LogStore;
  close(): void;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function openSqlite(folder?: string, maxPages: number | null = null): Opened {
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'dos-mesas-store-'));
  folders.push(dataDir);
  const database = openDatabase(dataDir, maxPages);
  return { store: createSqliteStore(database.sql, createGroupCommit(database.sql)), close: database.close };
}

describe.each<[string, () => Opened]>([
  ['memory', () => ({ store: createMemoryStore(), close: () => undefined })],
  ['sqlite', () => openSqlite()],
])('a store of logs: %s', (_name, open) => {
  let opened: Opened;
  let store: LogStore;
  const record = aRecord();
  const textsOf = (seq: number) => {
    const first = record.rows.length - record.texts.length + 1;
    return seq < first ? [] : [record.texts[seq - first]!];
  };
  const fill = async (): Promise<void> => {
    expect(await store.create('game', record.header)).toEqual({ ok: true, value: null });
    for (const row of record.rows) {
      expect(await store.append('game', row, textsOf(row.seq))).toEqual({ ok: true, value: null });
    }
  };

  beforeEach(() => {
    opened = open();
    store = opened.store;
  });
  afterEach(() => opened.close());

  test('gives back what it was given, and the log verifies', async () => {
    await fill();
    expect(await store.read('game')).toEqual(record);
    const kept = await store.read('game');
    expect(verifyLog(linesOf(exportLog(kept!))).equal).toBe(true);
  });

  test('knows no game that was not begun', async () => {
    expect(await store.read('other')).toBeNull();
    expect((await store.append('other', record.rows[0]!, [])).ok).toBe(false);
    expect(await store.read('other')).toBeNull();
  });

  test('begins a game once', async () => {
    await fill();
    expect(await store.create('game', aHeader({ rounds: 7 }))).toEqual({ ok: false, error: 'conflict' });
    expect(await store.read('game')).toEqual(record);
  });

  test('takes the next row only: no repeat, no gap', async () => {
    await fill();
    const last = record.rows.at(-1)!;
    const beyond = { ...last, seq: last.seq + 2 };
    for (const row of [last, record.rows[0]!, beyond]) {
      expect(await store.append('game', row, [])).toEqual({ ok: false, error: 'conflict' });
    }
    expect(await store.read('game')).toEqual(record);
  });

  test('of two who write the same row one wins, and the words of the other are not kept', async () => {
    await store.create('game', record.header);
    const row = nextRow(record.header, [], {
      command: { kind: 'openGame' },
      events: [gameOpened(record.header)],
    });
    const results = await Promise.all([
      store.append('game', row, []),
      store.append('game', row, [record.texts[0]!]),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, false]);
    expect(await store.read('game')).toEqual({ header: record.header, rows: [row], texts: [] });
  });

  test('keeps games apart', async () => {
    await fill();
    await store.create('other', aHeader());
    expect((await store.read('other'))?.rows).toEqual([]);
  });
});

describe('the sqlite store', () => {
  test('gives back after a restart what was acknowledged before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-store-'));
    const record = aRecord();
    const before = openSqlite(folder);
    await before.store.create('game', record.header);
    for (const [index, row] of record.rows.entries()) {
      await before.store.append('game', row, index >= 3 ? [record.texts[index - 3]!] : []);
    }
    before.close();
    const after = openSqlite(folder);
    expect(await after.store.read('game')).toEqual(record);
    after.close();
  });

  test('commits the writes of many games together', async () => {
    const { store, close } = openSqlite();
    const header = aHeader();
    const games = Array.from({ length: 200 }, (_, index) => `game-${index}`);
    await Promise.all(games.map((game) => store.create(game, header)));
    const row = nextRow(header, [], { command: { kind: 'openGame' }, events: [gameOpened(header)] });
    const start = performance.now();
    const results = await Promise.all(games.map((game) => store.append(game, row, [])));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
    close();
  });

  test('says that the disk is full, loses nothing, and goes on when there is room', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-store-'));
    const full = openSqlite(folder, 24);
    const header = aHeader();
    expect((await full.store.create('game', header)).ok).toBe(true);
    const rows = [];
    let problem: unknown = null;
    for (let count = 0; count < 500 && problem === null; count += 1) {
      const row = nextRow(header, rows, { command: { kind: 'openGame' }, events: [gameOpened(header)] });
      const result = await full.store.append('game', row, []);
      if (result.ok) rows.push(row);
      else problem = result.error;
    }
    expect(problem).toBe('full');
    expect(rows.length).toBeGreaterThan(0);
    expect((await full.store.read('game'))?.rows).toEqual(rows);
    full.close();
    const roomy = openSqlite(folder);
    const next = nextRow(header, rows, { command: { kind: 'openGame' }, events: [gameOpened(header)] });
    expect((await roomy.store.append('game', next, [])).ok).toBe(true);
    expect((await roomy.store.read('game'))?.rows).toEqual([...rows, next]);
    roomy.close();
  });

  test('holds its folder for one process', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-store-'));
    const first = openSqlite(folder);
    expect(() => openSqlite(folder)).toThrow('Another Dos Mesas is running');
    first.close();
    openSqlite(folder).close();
  });
});
