import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { ClassJoined, DeskClass, OpenClass } from '../../shared/protocol/OpenClass.ts';
import { ask, joinTable, type TestPlayer } from '../testing/aClient.ts';
import { aServer, type TestServer } from '../testing/aServer.ts';

// Processes and sockets on a busy machine.
jest.setTimeout(30_000);

let server: TestServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const REQUEST: OpenClass = {
  pack: 'quick-start',
  tables: 2,
  seats: 6,
  rounds: 3,
  preset: 'quick',
  reading: 'paper',
  pace: 'together',
  voice: 'room',
  bots: 'mixed',
};

async function openClass(request: Partial<OpenClass> = {}, dataDir?: string) {
  const now = await aServer(dataDir === undefined ? {} : { dataDir });
  server = now;
  const key = now.running.deskKey;
  const body = { ...REQUEST, ...request };
  const opened = await ask(now.base, '/api/desk/classes', { method: 'POST', body, key });
  const { id, code } = opened.body;
  return {
    now,
    opened,
    code: String(code),
    join: async (pseudonym?: string): Promise<ClassJoined> =>
      (
        await ask(now.base, `/api/classes/${code}/students`, {
          method: 'POST',
          body: pseudonym === undefined ? {} : { pseudonym },
        })
      ).body,
    desk: async (): Promise<DeskClass> => (await ask(now.base, `/api/desk/classes/${id}`, { key })).body,
    start: () => ask(now.base, `/api/desk/classes/${id}/start`, { method: 'POST', body: {}, key }),
  };
}

describe('a class', () => {
  test('given twelve who press the button at once, then two full tables, nobody in the place of another', async () => {
    const { join, desk } = await openClass();
    const joined = await Promise.all(Array.from({ length: 12 }, () => join()));
    const places = joined.map(({ place }) => JSON.stringify(place));
    expect(new Set(places).size).toBe(12);
    expect(joined.every(({ place }) => place.kind === 'seat')).toBe(true);
    const { wall, people, students } = await desk();
    expect(students).toBe(12);
    expect(people.map(({ place }) => JSON.stringify(place)).sort()).toEqual(places.sort());
    expect(wall.flatMap(({ seats }) => seats.map(({ occupant }) => occupant))).toEqual(
      Array(12).fill('person'),
    );
  });

  test('given a thirteenth, then a seat to share: both see the same brief and either may act', async () => {
    const { now, join } = await openClass({ tables: 1 });
    const six = await Promise.all(Array.from({ length: 6 }, () => join()));
    const { key, place } = await join('Ana');
    expect(place.kind).toBe('mirror');
    const first = six.find(
      (one) => one.place.kind === 'seat' && place.kind === 'mirror' && one.place.seat === place.seat,
    )!;
    const a = await joinTable(now.base, { code: place.tableCode, seatToken: key });
    const b = await joinTable(now.base, { code: place.tableCode, seatToken: first.key });
    expect(a.view().secrets).toEqual(b.view().secrets);
  });

  test('given more than twice the seats, then the rest look on', async () => {
    const { now, join } = await openClass({ tables: 1 });
    for (let count = 0; count < 12; count += 1) await join();
    const { key, place } = await join();
    expect(place.kind).toBe('observer');
    const watching = await joinTable(now.base, { code: place.tableCode, seatToken: key });
    expect(watching.view().secrets).toEqual({});
  });

  test('given somebody who comes late, then the place of a bot is theirs', async () => {
    const { join, start, desk } = await openClass({ tables: 1 });
    await join();
    await start();
    const { place } = await join();
    expect(place.kind).toBe('seat');
    const { wall, stage } = await desk();
    expect(stage).toBe('running');
    expect(wall[0]!.seats.filter(({ occupant }) => occupant === 'person')).toHaveLength(2);
  });

  const DOCKET = { kind: 'fileDocket', entries: [{ clause: 'clause:arms', stance: 1 }] };
  const DILEMMA = { card: 'card:dilemma-2009h2', choice: 'choice:2009h2-aid' };
  const sit = (base: string, { key, place }: ClassJoined): Promise<TestPlayer> =>
    joinTable(base, { code: place.tableCode, seatToken: key });
  const act = async (player: TestPlayer): Promise<void> => {
    await player.insist({ kind: 'answerDilemma', ...DILEMMA });
    await player.insist(DOCKET);
  };

  test('given tables that go together, then the first to come to an act waits for the other', async () => {
    const { now, join, start, desk } = await openClass();
    const [ana, luis] = [await join(), await join()];
    expect(ana.place.tableCode).not.toBe(luis.place.tableCode);
    await start();
    const [first, second] = [await sit(now.base, ana), await sit(now.base, luis)];
    await act(first);
    await first.until(({ step, paused }) => step === 'caucus' && paused);
    expect((await desk()).wall.map(({ paused }) => paused).sort()).toEqual([false, true]);
    await act(second);
    await first.until(({ paused }) => !paused);
    await second.until(({ step, paused }) => step === 'caucus' && !paused);
  });

  test('given a restart while one waits for the other, then it goes on when the other has come', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dos-mesas-class-'));
    try {
      const { now, join: come, start } = await openClass({}, dataDir);
      const [ana, luis] = [await come(), await come()];
      await start();
      const before = await sit(now.base, ana);
      await act(before);
      await before.until(({ paused }) => paused);
      await now.stop();
      server = await aServer({ dataDir });
      const { base } = server;
      const [first, second] = [await sit(base, ana), await sit(base, luis)];
      expect(first.view().paused).toBe(true);
      await act(second);
      await first.until(({ paused }) => !paused);
    } finally {
      await server?.stop();
      server = null;
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  test('given the key of a place, then it is found again from anywhere; a wrong key opens nothing', async () => {
    const { now, code, join } = await openClass();
    const { key, place } = await join();
    const me = (bearer: string) => ask(now.base, `/api/classes/${code.toLowerCase()}/me`, { key: bearer });
    expect((await me(key)).body).toEqual(place);
    expect((await me('x'.repeat(32))).body.code).toBe('wrongToken');
  });

  test('given a character at a level for its bots, then the desk lists the class and watches its tables', async () => {
    const { now, code, join, start, desk } = await openClass({ bots: 'broker-2' });
    await join('Ana');
    await start();
    const { wall, people } = await desk();
    expect(people).toMatchObject([{ pseudonym: 'Ana' }]);
    expect(wall).toMatchObject([
      { paused: false, ending: null, clock: { running: true } },
      { paused: false, ending: null, clock: { running: true } },
    ]);
    const key = now.running.deskKey;
    const listed = (await ask(now.base, '/api/desk/classes', { key })).body;
    expect(listed.classes).toMatchObject([
      { code, pack: 'quick-start', students: 1, games: wall.map(({ game }) => game) },
    ]);
    expect((await ask(now.base, '/api/desk/addresses', { key })).body).toEqual({ origins: [] });
  });

  test('given only a look at the link, as messengers do, then nobody is seated', async () => {
    const { now, code, desk } = await openClass();
    expect((await ask(now.base, `/api/classes/${code}`)).body).toMatchObject({ tables: 2, students: 0 });
    expect((await desk()).people).toEqual([]);
  });

  test('given a code nobody has, a table size the pack lacks, or no secret, then it says so', async () => {
    const { now, opened } = await openClass({ seats: 5 });
    expect(opened.body.code).toBe('unknownTableSize');
    expect((await ask(now.base, '/api/classes/ZZZZZZ')).body.code).toBe('unknownClass');
    const blind = await ask(now.base, '/api/desk/classes', { method: 'POST', body: REQUEST });
    expect(blind.body.code).toBe('deskOnly');
  });
});
