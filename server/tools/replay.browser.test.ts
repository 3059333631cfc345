import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { readPack } from '../packs/readPacks.ts';
import { describeInBrowser } from './describeNeeding.ts';
import { projectFolder } from './schemas/schemaRoots.ts';
import { simulateGame } from './simulation/simulateGame.ts';

const LIMIT_MS = 90_000;
const TOOL = fileURLToPath(new URL('replay.ts', import.meta.url));

describeInBrowser('a replay in the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-pairs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const content = readPack(join(projectFolder, 'assets/scenarios/quick-start'));
    const game = {
      scenario: 'quick-start',
      games: 2,
      seed: 'pairs',
      json: true,
      stats: false,
      out: null,
      seats: null,
      rounds: null,
      reading: 'paper',
      preset: 'quick',
      bots: ['broker', 'novice'],
    } as const;
    for (const index of [0, 1]) {
      const { record } = await simulateGame(content, game, index);
      writeFileSync(join(folder, `${index}.jsonl`), exportLog(record));
    }
  });

  const replay = (env: Record<string, string> = {}): Promise<{ code: number; out: string; err: string }> =>
    new Promise((done) => {
      const options = { env: { ...process.env, ...env } };
      execFile(process.execPath, [TOOL, folder, '--browser', '--json'], options, (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err });
      });
    });

  test(
    'comes to the same hashes as in Node, command by command',
    async () => {
      const { code, out, err } = await replay();
      expect([code, err]).toEqual([0, '']);
      const { pairs, equal } = JSON.parse(out);
      expect(equal).toBe(true);
      expect(pairs).toHaveLength(2);
      for (const pair of pairs) {
        expect(pair).toMatchObject({ equal: true, by: 'commands', asLogged: true, browser: pair.node });
        expect(pair.node).toMatch(/^[0-9a-f]{64}$/);
        expect(pair.rows).toBeGreaterThan(50);
      }
    },
    LIMIT_MS,
  );

  test('ends with 1 and says so where there is no browser', async () => {
    const { code, out, err } = await replay({ CHROMIUM_PATH: '/nowhere/chromium' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('CHROMIUM_PATH names no file');
  }, 30_000);
});
