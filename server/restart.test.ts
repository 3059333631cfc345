import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { SeatId } from '../shared/game/ids.ts';
import { type Act, actOf } from '../shared/game/vocabulary.ts';
import type { LogRow } from '../shared/host/log/LogLine.ts';
import { linesOf, parseLog } from '../shared/host/log/parseLog.ts';
import { verifyLog } from '../shared/host/log/verifyLog.ts';
import type { Snapshot } from '../shared/protocol/Frame.ts';
import { ask, joinTable, openTable, type TestPlayer } from './testing/aClient.ts';
import { aProcess, killAll, type TestProcess } from './testing/aProcess.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'dos-mesas-restart-'));
afterAll(() => {
  killAll();
  rmSync(dataDir, { recursive: true, force: true });
});

const SEATS: readonly SeatId[] = ['us-justice', 'mx-senate'];

/** A table with two people, and what the server has acknowledged to them. */
interface Played {
  readonly code: string;
  readonly keys: ReadonlyMap<SeatId, string>;
  players: Map<SeatId, TestPlayer>;
  /** Row numbers of acknowledged commands, with a text that names the command. */
  readonly acknowledged: Map<number, string>;
  /** Words that were sent, acknowledged or not. */
  sent: number;
}

async function open(base: string): Promise<Played> {
  const [first = 'us-justice', second = 'mx-senate'] = SEATS;
  const table = await openTable(base, { seat: first, pace: 'clock' });
  const claim = await ask(base, `/api/tables/${table.code}/seats`, {
    method: 'POST',
    body: { seat: second },
  });
  const keys = new Map<SeatId, string>([
    [first, table.seatToken],
    [second, claim.body.seatToken],
  ]);
  await ask(base, `/api/tables/${table.code}/start`, { method: 'POST', body: {}, key: table.seatToken });
  return { code: table.code, keys, players: new Map(), acknowledged: new Map(), sent: 0 };
}

async function join_(base: string, table: Played): Promise<void> {
  table.players = new Map();
  for (const [seat, seatToken] of table.keys) {
    table.players.set(seat, await joinTable(base, { code: table.code, seatToken }));
  }
}

/** Everybody does what the step asks for; what is acknowledged is noted. */
async function actOnce(table: Played): Promise<void> {
  await Promise.all(
    [...table.players].map(async ([seat, player]) => {
      const { step } = player.view();
      const command =
        step === 'docket'
          ? { kind: 'fileDocket', entries: [{ clause: 'clause:arms', stance: 1 }] }
          : step === 'accordBallot' || step === 'amendmentBallot'
            ? { kind: 'castBallot', ballot: 'yes' }
            : step === 'commitment'
              ? { kind: 'commitCapital', amount: 1 }
              : { kind: 'setReady', ready: true };
      const answer = await player.submit(command);
      if (answer.ok) table.acknowledged.set(answer.value.seq, `${seat} ${command.kind}`);
    }),
  );
}

/** Everybody talks at once; some of it is under way when the process is killed. */
function talk(table: Played): void {
  for (const [seat, player] of table.players) {
    for (let count = 0; count < 4; count += 1) {
      table.sent += 1;
      const words = `word ${table.sent}`;
      void player
        .submit({ kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'words', words } })
        .then((answer) => {
          if (answer.ok) table.acknowledged.set(answer.value.seq, `${seat} speak ${words}`);
        })
        .catch(() => undefined);
    }
  }
}

async function logOf(server: TestProcess, code: string) {
  const games = await ask(server.base, '/api/desk/games', { key: server.deskKey });
  const { id } = games.body.games.find((game: { code: string }) => game.code === code);
  const { text } = await ask(server.base, `/api/desk/games/${id}/log`, { key: server.deskKey });
  const lines = linesOf(text);
  const parsed = parseLog(lines);
  if (!parsed.ok) throw new Error(`log of ${code}: ${parsed.error.reason}`);
  return { report: verifyLog(lines), log: parsed.value };
}

/** What the clock of a table shows, to somebody who looks in. */
async function timeLeft(server: TestProcess, table: Played): Promise<number> {
  const onlooker = await joinTable(server.base, { code: table.code });
  const snapshot = onlooker.received.find((text) => text.includes('"viewer"')) ?? '{}';
  await onlooker.leave();
  return (JSON.parse(snapshot) as Snapshot).clock.remainingMs ?? -1;
}

/** What the clock was set to when the server came back. */
function timeGivenBack(log: { readonly rows: readonly LogRow[] }): number {
  const times = log.rows.map(({ command }) => (command.kind === 'resumeClock' ? command.remainingMs : null));
  return times.findLast((time) => time !== null) ?? -1;
}

describe('killed without a word, at each act, with two tables', () => {
  test('nothing acknowledged is lost, nothing is doubled, no clock runs while the server is away', async () => {
    let server = await aProcess({ DATA_DIR: dataDir });
    const tables = [await open(server.base), await open(server.base)];
    for (const table of tables) await join_(server.base, table);
    const killedIn = new Set<Act>();

    for (let turn = 0; turn < 60 && killedIn.size < 4; turn += 1) {
      const act = actOf(tables[0]!.players.get('us-justice')!.view().step);
      if (!killedIn.has(act)) {
        killedIn.add(act);
        const before = await Promise.all(tables.map((table) => timeLeft(server, table)));
        const at = performance.now();
        for (const table of tables) talk(table);
        await new Promise((done) => setTimeout(done, 5 + killedIn.size * 4));
        await server.kill();
        const ranMs = performance.now() - at;
        await new Promise((done) => setTimeout(done, 3000));
        server = await aProcess({ DATA_DIR: dataDir });
        for (const table of tables) await join_(server.base, table);
        for (const [index, table] of tables.entries()) {
          const { report, log } = await logOf(server, table.code);
          expect(report.equal).toBe(true);
          const texts = new Map(log.texts.map((text) => [text.ref, 'text' in text ? text.text : '']));
          const names = new Map(
            log.rows.map((row) => {
              const { command } = row;
              const said =
                command.kind === 'speak' && command.speech.kind === 'text'
                  ? ` ${texts.get(command.speech.ref)}`
                  : '';
              return [row.seq, `${row.actor} ${command.kind}${said}`];
            }),
          );
          for (const [seq, name] of table.acknowledged) expect([seq, names.get(seq)]).toEqual([seq, name]);
          const said = [...texts.values()];
          expect(new Set(said).size).toBe(said.length);
          expect(Math.abs(timeGivenBack(log) - ((before[index] ?? 0) - ranMs))).toBeLessThan(2000);
          for (const player of table.players.values()) expect(player.faults).toEqual([]);
        }
      }
      const serial = tables.map((table) => table.players.get('us-justice')!.view().stepSerial);
      for (const table of tables) await actOnce(table);
      await Promise.all(
        tables.map((table, index) =>
          table.players.get('us-justice')!.until((view) => view.stepSerial !== serial[index], 40_000),
        ),
      );
      for (const table of tables) {
        const [first, second] = [...table.players.values()];
        await second!.until((view) => view.stepSerial === first!.view().stepSerial);
      }
    }
    expect([...killedIn].sort()).toEqual(['home', 'news', 'talks', 'vote']);
    expect(await server.stop()).toBe(0);
  }, 180_000);

  test('a server that is asked to stop keeps everything too', async () => {
    let server = await aProcess({ DATA_DIR: dataDir, BOT_PAUSES: '0' });
    const table = await open(server.base);
    await join_(server.base, table);
    await actOnce(table);
    const before = await logOf(server, table.code);
    expect(await server.stop()).toBe(0);
    server = await aProcess({ DATA_DIR: dataDir, BOT_PAUSES: '0' });
    const after = await logOf(server, table.code);
    expect(after.log.rows.slice(0, before.log.rows.length)).toEqual(before.log.rows);
    expect(await server.stop()).toBe(0);
  }, 60_000);
});
