import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { linesOf } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import { ask, joinTable, openFullTable, openTable } from '../testing/aClient.ts';
import { aServer, type TestServer } from '../testing/aServer.ts';

// Processes and sockets on a busy machine.
jest.setTimeout(30_000);

const folders: string[] = [];
let server: TestServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-desk-'));
  folders.push(folder);
  return folder;
}

async function start(dataDir?: string, env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  server = await aServer({
    ...(dataDir === undefined ? {} : { dataDir }),
    env: { LOG_LEVEL: 'silent', ...env },
  });
  return server;
}

async function restart(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  await server?.stop();
  server = null;
  return start(dataDir, env);
}

const desk = ({ base, running }: TestServer, path: string, method = 'GET') =>
  ask(base, `/api/desk${path}`, { key: running.deskKey, method });
const words = (text: string) => ({
  kind: 'speak',
  channel: { kind: 'table' },
  speech: { kind: 'words', words: text },
});

test('the instructor pauses, goes on, takes back, ends, and everybody sees it', async () => {
  const now = await start();
  const { code, seatToken } = await openFullTable(now.base);
  const player = await joinTable(now.base, { code, seatToken });
  const teacher = await joinTable(now.base, { code, deskKey: now.running.deskKey });
  expect((await teacher.submit(words('mine'))).ok).toBe(false);
  expect((await teacher.submit({ kind: 'pauseClock' })).ok).toBe(true);
  await player.until((view) => view.paused);
  expect(await player.submit(words('in a pause'))).toMatchObject({ error: { code: 'paused' } });
  await teacher.submit({ kind: 'resumePlay' });
  const said = await player.submit(words('slip of the tongue'));
  await teacher.until((view) => view.messages.length === 1);
  await teacher.submit({ kind: 'undo', fromSeq: said.ok ? said.value.seq : 0 });
  await player.until((view) => view.messages.length === 0);
  expect(player.snapshots()).toBe(2);
  await teacher.submit({ kind: 'endGame' });
  await player.until((view) => view.step === 'over');
  expect([player.faults, teacher.faults]).toEqual([[], []]);
});

test('a review opens to the players when it is released', async () => {
  const now = await start();
  const { code, seatToken } = await openFullTable(now.base);
  const player = await joinTable(now.base, { code, seatToken });
  const teacher = await joinTable(now.base, { code, deskKey: now.running.deskKey });
  await teacher.submit({ kind: 'endGame' });
  await player.until((view) => view.step === 'over');
  const review = () => ask(now.base, `/api/tables/${code}/review`, { key: seatToken });
  expect((await review()).body.code).toBe('reviewNotYet');
  const { id } = (await desk(now, '/games')).body.games[0];
  expect((await desk(now, `/games/${id}/release`, 'POST')).body.reviewReleased).toBe(true);
  expect((await desk(now, `/games/${id}/release`, 'POST')).body.reviewReleased).toBe(true);
  await player.until((view) => view.reviewReleased);
  expect((await review()).body).toMatchObject({ code, over: true });
  expect((await desk(now, '/games/none/review')).body.code).toBe('unknownTable');
  expect((await desk(now, '/games/none/log')).body.code).toBe('unknownTable');
});

test('finished games are listed after a restart, and their logs are whole', async () => {
  const dataDir = aFolder();
  const first = await start(dataDir);
  const { code } = await openTable(first.base);
  const teacher = await joinTable(first.base, { code, deskKey: first.running.deskKey });
  await ask(first.base, `/api/tables/${code}/start`, {
    method: 'POST',
    body: {},
    key: first.running.deskKey,
  });
  await teacher.until((view) => view.round === 1);
  await teacher.submit({ kind: 'endGame' });
  await teacher.until((view) => view.step === 'over');
  const before = (await desk(first, '/games')).body.games;
  const second = await restart(dataDir);
  const after = (await desk(second, '/games')).body.games;
  expect(after[0]).toMatchObject({ code, stage: 'over', rows: before[0].rows, ending: before[0].ending });
  const log = await desk(second, `/games/${after[0].id}/log`);
  expect(verifyLog(linesOf(log.text))).toMatchObject({ equal: true, rows: before[0].rows });
  expect(log.text).toContain('"partial":false');
});

test('a log that was changed on the disk is not played on, and others are', async () => {
  const dataDir = aFolder();
  const first = await start(dataDir);
  const bad = await openFullTable(first.base);
  const good = await openFullTable(first.base);
  await first.stop();
  server = null;
  const sql = new DatabaseSync(join(dataDir, 'dos-mesas.sqlite'));
  sql.exec(`UPDATE rows SET line = replace(line, '"capital":{"', '"capital":{ "')
    WHERE seq = 1 AND game = (SELECT game FROM tables WHERE code = '${bad.code}')`);
  sql.close();
  const second = await start(dataDir);
  await expect(joinTable(second.base, { code: bad.code, seatToken: bad.seatToken })).rejects.toThrow();
  const player = await joinTable(second.base, { code: good.code, seatToken: good.seatToken });
  expect((await player.submit(words('still here'))).ok).toBe(true);
  await player.leave();
});

test('a full disk refuses, changes nothing, and loses nothing', async () => {
  const dataDir = aFolder();
  const first = await start(dataDir);
  const { code, seatToken } = await openFullTable(first.base);
  await first.stop();
  server = null;
  const sql = new DatabaseSync(join(dataDir, 'dos-mesas.sqlite'));
  const pages = Number(sql.prepare('PRAGMA page_count').get()?.['page_count']);
  sql.close();
  const full = await start(dataDir, { MAX_PAGES: String(pages + 2) });
  const player = await joinTable(full.base, { code, seatToken });
  const kept: string[] = [];
  let refusal: unknown = null;
  for (let count = 0; count < 60 && refusal === null; count += 1) {
    const text = `${count} ${'x'.repeat(270)}`;
    const answer = await player.insist(words(text));
    if (answer.ok) kept.push(text);
    else refusal = answer.error;
  }
  expect(refusal).toMatchObject({ code: 'internal', params: { cause: 'full' } });
  await player.until((view) => view.messages.length === kept.length);
  expect(
    (
      await ask(full.base, '/api/tables', {
        method: 'POST',
        body: {
          pack: 'quick-start',
          seats: 6,
          rounds: 3,
          pace: 'own',
          reading: 'paper',
          mode: 'table',
          seat: null,
          bots: 'mixed',
        },
      })
    ).body.code,
  ).toBe('diskFull');
  const roomy = await restart(dataDir);
  const again = await joinTable(roomy.base, { code, seatToken });
  expect(again.view().messages).toHaveLength(kept.length);
  expect((await again.submit(words('room again'))).ok).toBe(true);
  const { id } = (await desk(roomy, '/games')).body.games.find(
    (game: { code: string }) => game.code === code,
  );
  const log = await desk(roomy, `/games/${id}/log`);
  expect(verifyLog(linesOf(log.text)).equal).toBe(true);
  for (const text of kept) expect(log.text).toContain(text);
});
