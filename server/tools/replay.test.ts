import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { aRecord } from '../../shared/testing/aLog.ts';

// Processes and sockets on a busy machine.
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TOOL = fileURLToPath(new URL('replay.ts', import.meta.url));
const record = aRecord();
const text = exportLog(record);

/** Runs the command on a log. */
function replay(log: string, ...args: string[]): ReturnType<typeof run> {
  const file = join(folder, `${Math.floor(performance.now() * 1000)}.jsonl`);
  writeFileSync(file, log);
  return run(file, ...args);
}

/** Runs the command on a folder of these logs. */
function replayFolder(name: string, logs: readonly string[], ...args: string[]): ReturnType<typeof run> {
  const path = join(folder, name);
  mkdirSync(path);
  logs.forEach((log, index) => {
    writeFileSync(join(path, `${index + 1}.jsonl`), log);
  });
  return run(path, ...args);
}

function run(path: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [TOOL, path, ...args], (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

describe('replay', () => {
  test('finds a whole log equal, in one line of JSON', async () => {
    const { code, out } = await replay(text, '--json');
    const last = record.rows.at(-1)!;
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toEqual({
      equal: true,
      rows: record.rows.length,
      chainHash: last.chainHash,
      stateHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      firstBadSeq: null,
      reason: null,
    });
  });

  test('names the first bad row of a changed log, and ends with 1', async () => {
    const { code, out } = await replay(text.replace('Buenos', 'Buenas'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ equal: false, firstBadSeq: 5, reason: 'textChanged' });
    const cut = await replay(text.split('\n').slice(0, -2).join('\n'), '--json');
    expect([cut.code, JSON.parse(cut.out).reason]).toEqual([1, 'closingMissing']);
    expect((await replay('', '--json')).code).toBe(1);
  });

  test('prints what a viewer saw after a row', async () => {
    const { code, out } = await replay(text, '--at', '4', '--viewer', 'us-white-house');
    const view = JSON.parse(out);
    expect(code).toBe(0);
    expect(view.messages).toHaveLength(1);
    expect(Object.keys(view.secrets)).toEqual(['us-white-house']);
    expect(view.hidden).toBeNull();
  });

  test('says how it is used', async () => {
    for (const args of [['--at', '99'], ['--viewer', 'nobody'], ['--what']]) {
      const { code, err } = await replay(text, ...args);
      expect([code, err.includes('usage: npm run -s replay')]).toEqual([2, true]);
    }
  });

  test('replays every log of a folder, and ends with 1 when one is not whole or none is there', async () => {
    const cut = text.split('\n').slice(0, -2).join('\n');
    const both = await replayFolder('both', [text, cut], '--json');
    expect(both.code).toBe(1);
    expect(JSON.parse(both.out)).toMatchObject({
      logs: [
        { file: '1.jsonl', whole: true, rows: record.rows.length },
        { file: '2.jsonl', whole: false, reason: 'closingMissing' },
      ],
      equal: false,
    });
    expect((await replayFolder('one', [text], '--json')).code).toBe(0);
    const none = await replayFolder('none', [], '--browser');
    expect([none.code, none.out, none.err]).toEqual([1, '', expect.stringContaining('no log')]);
  });
});
