import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { linesOf } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import { joinTable, openFullTable } from '../testing/aClient.ts';
import { aServer } from '../testing/aServer.ts';
import { keptGames } from './keptGames.ts';

// A server and a thread on a busy machine.
jest.setTimeout(30_000);

const dataDir = mkdtempSync(join(tmpdir(), 'dos-mesas-archive-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('the desk gives out a table as an archive, to the instructor alone, and so does the data folder', async () => {
  const { base, running, stop } = await aServer({ dataDir, env: { LOG_LEVEL: 'silent' } });
  try {
    const { code, seatToken } = await openFullTable(base);
    const player = await joinTable(base, { code, seatToken });
    await player.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'one word of mine' },
    });
    const table = await running.tables.byCode(code);
    const url = `${base}/api/desk/games/${table?.record.game}/export`;
    const asked = (key: string) => fetch(url, { headers: { authorization: `Bearer ${key}` } });
    expect((await asked(seatToken)).status).toBe(403);
    expect((await fetch(url)).status).toBe(403);

    const answer = await asked(running.deskKey);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['log.jsonl', 'votes.csv', 'session.xlsx']));
    const texts = Object.entries(files).map(([, bytes]) => strFromU8(bytes));
    expect(texts.some((text) => text.includes(running.deskKey) || text.includes(seatToken))).toBe(false);
    expect(strFromU8(files['messages.csv']!)).toContain('one word of mine');
    expect(verifyLog(linesOf(strFromU8(files['log.jsonl']!))).equal).toBe(true);

    const kept = await keptGames(dataDir, code.toLowerCase());
    expect(kept).toMatchObject([{ file: `${code}.log.jsonl` }]);
    expect(await keptGames(dataDir, 'NOSUCH')).toBeNull();
  } finally {
    await stop();
  }
});
