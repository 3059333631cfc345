import { request as httpRequest } from 'node:http';
import { matchMaker } from '@colyseus/core';
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ask, joinTable, openFullTable, openTable } from '../testing/aClient.ts';
import { aServer, type TestServer } from '../testing/aServer.ts';
import { TableState } from './TableState.ts';
import { createTokenBucket } from './tokenBucket.ts';

// Processes and sockets on a busy machine.
jest.setTimeout(30_000);

/** What Colyseus 0.18 does that one would not expect; each was seen, and stays a test. */
let server: TestServer;
let base: string;

beforeAll(async () => {
  server = await aServer({ env: { LOG_LEVEL: 'silent' } });
  ({ base } = server);
}, 30_000);
afterAll(() => server.stop());

const words = { kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'words', words: 'Hello' } };

test('a handler that throws ends nothing and answers with a refusal', async () => {
  const { code, seatToken } = await openFullTable(base);
  const player = await joinTable(base, { code, seatToken });
  const { host } = (await server.running.tables.byCode(code))!;
  const { submit } = host;
  Object.assign(host, {
    submit: () => {
      throw new Error('on purpose');
    },
  });
  expect(await player.submit(words)).toMatchObject({ ok: false, error: { code: 'internal' } });
  player.room.send('command', words);
  Object.assign(host, { submit });
  expect((await player.submit(words)).ok).toBe(true);
  await player.leave();
});

test('a message that is not a request is judged the same, and answered by its frame', async () => {
  const { code, seatToken } = await openFullTable(base);
  const player = await joinTable(base, { code, seatToken });
  player.room.send('command', { kind: 'nonsense' });
  player.room.send('command', words);
  await player.until((view) => view.messages.length === 1);
  await player.leave();
});

test('bytes that are no message end one connection only', async () => {
  const { code, seatToken } = await openFullTable(base);
  const bad = await joinTable(base, { code, seatToken });
  const good = await joinTable(base, { code, seatToken });
  const left = new Promise((done) => bad.room.onLeave(done));
  // ROOM_DATA with the type "command" and half a MessagePack string
  bad.room.connection.send(new Uint8Array([13, 0xa7, ...Buffer.from('command'), 0xd9, 0xff, 0x41]));
  await left;
  expect((await good.submit(words)).ok).toBe(true);
  await good.leave();
});

test('the state of a room has no array, which somebody could join in the middle of', () => {
  const state = new TableState();
  const fields = Object.values(state.toJSON() as Record<string, unknown>);
  expect(fields.some(Array.isArray)).toBe(false);
});

test('rooms patch four times a second, wait 5 s for a reserved place, and keep no place for the lost', async () => {
  const { code, seatToken } = await openFullTable(base);
  const player = await joinTable(base, { code, seatToken });
  const room = matchMaker.getLocalRoomById(player.room.roomId)!;
  expect(room.patchRate).toBe(250);
  expect(room.seatReservationTimeout).toBe(5);
  expect('onDrop' in room).toBe(false);
  const { reconnectionToken } = player.room;
  player.room.connection.close();
  await expect(new Client(base).reconnect(reconnectionToken)).rejects.toThrow();
  const again = await joinTable(base, { code, seatToken });
  expect(again.view().round).toBe(1);
  await again.leave();
});

test('a room that emptied is made anew, with the same game', async () => {
  const { code, seatToken } = await openFullTable(base);
  const first = await joinTable(base, { code, seatToken });
  await first.submit(words);
  await first.leave();
  await new Promise((done) => setTimeout(done, 100));
  const second = await joinTable(base, { code, seatToken });
  expect(second.room.roomId).not.toBe(first.room.roomId);
  expect(second.view().messages).toHaveLength(1);
  await second.leave();
});

describe('matchmaking', () => {
  const matchmake = (method: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${base}/matchmake/${method}/table`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test('only joins: nobody makes rooms or looks for them', async () => {
    const { code } = await openTable(base);
    for (const method of ['create', 'join', 'joinById', 'reconnect', 'query']) {
      expect((await matchmake(method, { code })).ok).toBe(false);
    }
  });

  test('lets no page of another site read its answers', async () => {
    const { code } = await openTable(base);
    const answer = await matchmake('joinOrCreate', { code }, { origin: 'http://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('refuses a body that is too long or has no stated length', async () => {
    expect((await matchmake('joinOrCreate', `{"code":"${'x'.repeat(20_000)}"}`)).status).toBe(413);
    const endless = await fetch(`${base}/matchmake/joinOrCreate/table`, {
      method: 'POST',
      body: new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"code":"'));
          controller.close();
        },
      }),
      duplex: 'half',
    } as RequestInit);
    expect(endless.status).toBe(413);
  });

  test('opens no socket for a page of another site', async () => {
    const status = (origin: string | null) =>
      new Promise<number>((done) => {
        const asked = httpRequest(`${base}/process/room?sessionId=x`, {
          headers: {
            Connection: 'Upgrade',
            Upgrade: 'websocket',
            'Sec-WebSocket-Version': '13',
            'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
            ...(origin === null ? {} : { Origin: origin }),
          },
        });
        asked.on('response', (answer) => {
          answer.resume();
          done(answer.statusCode ?? 0);
        });
        asked.on('upgrade', (answer, socket) => {
          socket.destroy();
          done(answer.statusCode ?? 0);
        });
        asked.on('error', () => done(0));
        asked.end();
      });
    expect(await status('http://elsewhere.example')).toBe(403);
    expect(await status(base)).toBe(101);
    expect(await status(null)).toBe(101);
  });

  test('believes no address that a client claims', async () => {
    const { code } = await openTable(base);
    const answer = await ask(base, `/api/tables/${code}`);
    expect(answer.status).toBe(200);
    // 600 requests a minute for one address, whatever it says of itself
    const statuses = new Set<number>();
    for (let batch = 0; batch < 13; batch += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          matchmake(
            'nothing',
            {},
            { 'x-forwarded-for': `10.0.${batch}.${index}`, 'x-real-ip': `10.1.${batch}.${index}` },
          ),
        ),
      );
      for (const { status } of answers) statuses.add(status);
    }
    expect(statuses.has(429)).toBe(true);
  }, 30_000);
});

test('a token bucket lets bursts through, then its rate', () => {
  let now = 0;
  const bucket = createTokenBucket({ capacity: 3, perSecond: 2 }, () => now);
  const take = (count: number) => Array.from({ length: count }, () => bucket.take());
  expect(take(4)).toEqual([true, true, true, false]);
  now += 500;
  expect(take(2)).toEqual([true, false]);
  now += 60_000;
  expect(take(4)).toEqual([true, true, true, false]);
});
