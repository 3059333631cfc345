import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SeatId } from '../shared/game/ids.ts';
import { viewOf } from '../shared/game/viewOf.ts';
import { linesOf } from '../shared/host/log/parseLog.ts';
import { verifyLog } from '../shared/host/log/verifyLog.ts';
import type { Review } from '../shared/protocol/Review.ts';
import { ask, joinTable, openFullTable, openTable, QUICK_TABLE, type TestPlayer } from './testing/aClient.ts';
import { aServer, type TestServer } from './testing/aServer.ts';

// Processes and sockets on a busy machine.
jest.setTimeout(30_000);

let server: TestServer;
let base: string;
const SEAT: SeatId = 'us-white-house';

beforeAll(async () => {
  server = await aServer();
  ({ base } = server);
}, 30_000);
afterAll(() => server.stop());

const post = (path: string, body: unknown = {}, key?: string) =>
  ask(base, path, { method: 'POST', body, ...(key === undefined ? {} : { key }) });
const stateOf = async (code: string) => (await server.running.tables.byCode(code))!.host.state();
const seqOf = async (code: string) => (await server.running.tables.byCode(code))!.host.seq();

/** Takes the least possible part until the game is over. */
async function playOut(player: TestPlayer, seat: SeatId): Promise<void> {
  for (let turn = 0; turn < 200 && player.view().step !== 'over'; turn += 1) {
    const view = player.view();
    const { step, stepSerial } = view;
    const pending = view.cards.find(
      (card) => card.round === view.round && card.askedOf === seat && card.choice === null,
    );
    if (pending !== undefined) {
      const bundle = (await ask(base, `/api/packs/${view.settings.packId}`)).body;
      const card = bundle.pack.cards.find((entry: { id: string }) => entry.id === pending.card);
      await player.insist({ kind: 'answerDilemma', card: pending.card, choice: card.choices[0].id });
    }
    if (step === 'accordBallot' || step === 'amendmentBallot') {
      await player.insist({ kind: 'castBallot', ballot: 'yes' });
    } else if (step === 'commitment') {
      await player.insist({ kind: 'commitCapital', amount: 0 });
    } else {
      await player.insist({ kind: 'setReady', ready: true });
    }
    await player.until((now) => now.stepSerial !== stepSerial, 10_000);
  }
}

describe('HTTP', () => {
  test('lists scenarios and gives their public part only', async () => {
    const list = await ask(base, '/api/packs');
    expect(list.body.packs.map((pack: { id: string }) => pack.id)).toEqual([
      'quick-start',
      'the-road-ahead',
      'tutorial',
    ]);
    expect(list.body.bots).toContain('mixed');
    const { body } = await ask(base, '/api/packs/quick-start');
    expect(body.pack.seats.every((seat: { confidential: unknown }) => seat.confidential === null)).toBe(true);
    expect(
      Object.values(body.packTexts.es.seats as Record<string, { brief: unknown }>).every(
        (seat) => seat.brief === null,
      ),
    ).toBe(true);
    const offline = await ask(base, '/offline/quick-start.json');
    expect(
      offline.body.pack.seats.every((seat: { confidential: unknown }) => seat.confidential !== null),
    ).toBe(true);
  });

  test('is well', async () => {
    expect((await ask(base, '/healthz')).body).toEqual({ ok: true });
  });

  test.each([
    ['an unknown scenario', { pack: 'nowhere' }, 404, 'unknownPack'],
    ['a size it does not have', { seats: 5 }, 400, 'unknownTableSize'],
    ['a length it does not have', { rounds: 5 }, 400, 'unknownRounds'],
    ['rules it does not have', { preset: 'formal' }, 400, 'unknownPreset'],
    ['rules that need more seats', { pack: 'the-road-ahead', preset: 'formal' }, 400, 'presetNeedsSeats'],
    ['a seat it does not have', { seat: 'us-nobody' }, 404, 'unknownSeat'],
    ['a seat that is none', { seat: 'nobody' }, 400, 'malformed'],
    ['a card it does not have', { excludedCards: ['card:none'] }, 400, 'unknownCard'],
    ['a bot nobody knows', { bots: 'hal' }, 400, 'unknownBot'],
    ['solo without a seat', { mode: 'solo', seat: null }, 400, 'soloNeedsSeat'],
    ['a member too many', { admin: true }, 400, 'malformed'],
  ])('refuses a table with %s', async (_name, change, status, code) => {
    const answer = await post('/api/tables', { ...QUICK_TABLE, ...change });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('refuses what is no JSON, what is too long, and what is not there', async () => {
    expect((await post('/api/tables', '{"pack":')).body.code).toBe('malformed');
    expect((await post('/api/tables', `"${'x'.repeat(17_000)}"`)).body.code).toBe('tooLarge');
    expect((await ask(base, '/api/nothing')).body.code).toBe('notFound');
    expect((await ask(base, '/api/tables/ZZZZZZ')).body.code).toBe('unknownTable');
    expect((await ask(base, '/api/tables/%E0%A4%A')).body.code).toBe('malformed');
  });

  test('keeps the desk to whoever has the secret', async () => {
    expect((await ask(base, '/api/desk/games')).body.code).toBe('deskOnly');
    expect((await ask(base, '/api/desk/games', { key: 'x'.repeat(32) })).status).toBe(403);
    expect((await ask(base, '/api/desk/games', { key: server.running.deskKey })).status).toBe(200);
  });

  test('sends strict headers and lets no other site read', async () => {
    const response = await fetch(`${base}/healthz`, { headers: { origin: 'http://elsewhere.example' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("script-src 'self'");
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('seats', () => {
  test('are given out one each, to the smaller delegation first, until the table is full', async () => {
    const { code } = await openTable(base);
    const claims = await Promise.all(Array.from({ length: 7 }, () => post(`/api/tables/${code}/seats`)));
    const given = claims.filter((claim) => claim.status === 200).map((claim) => claim.body.seat as string);
    expect(new Set(given).size).toBe(5);
    expect(given).not.toContain(SEAT);
    expect(claims.filter((claim) => claim.body.code === 'tableFull')).toHaveLength(2);
    const { body } = await ask(base, `/api/tables/${code.toLowerCase()}`);
    expect(body.seats.every((seat: { occupant: string }) => seat.occupant === 'person')).toBe(true);
  });

  test('go to the first of two who want the same', async () => {
    const { code } = await openTable(base);
    const wish = { seat: 'mx-senate' };
    const claims = await Promise.all([1, 2, 3].map(() => post(`/api/tables/${code}/seats`, wish)));
    expect(claims.map((claim) => claim.status).sort()).toEqual([200, 409, 409]);
    expect((await post(`/api/tables/${code}/seats`, { seat: 'us-nobody' })).body.code).toBe('unknownSeat');
  });

  test('are filled with bots at the start, which only the opener may ask for, once', async () => {
    const table = await openTable(base);
    const other = (await post(`/api/tables/${table.code}/seats`)).body;
    expect((await post(`/api/tables/${table.code}/start`, {}, other.seatToken)).body.code).toBe(
      'notYourTable',
    );
    expect((await post(`/api/tables/${table.code}/start`)).body.code).toBe('notYourTable');
    const started = await post(`/api/tables/${table.code}/start`, {}, table.seatToken);
    expect(started.body).toMatchObject({ stage: 'running', round: 1, step: 'docket' });
    expect((await post(`/api/tables/${table.code}/start`, {}, table.seatToken)).body.code).toBe(
      'alreadyStarted',
    );
    expect((await post(`/api/tables/${table.code}/seats`)).body.code).toBe('alreadyStarted');
  });
});

describe('the room', () => {
  test('lets nobody in with a wrong code or key', async () => {
    const { code } = await openTable(base);
    const other = await openTable(base);
    const attempts: [object, string][] = [
      [{ code: 'ZZZZZZ' }, 'unknownTable'],
      [{ code: 'zz' }, 'malformed'],
      [{ code, seatToken: 'x'.repeat(32) }, 'wrongToken'],
      [{ code, seatToken: other.seatToken }, 'wrongToken'],
      [{ code, deskKey: 'x'.repeat(32) }, 'deskOnly'],
      [{ code, seatToken: { $ne: '' } }, 'malformed'],
    ];
    for (const [options, message] of attempts) {
      await expect(joinTable(base, options as { code: string })).rejects.toMatchObject({ message });
    }
  });

  test('tells everybody the same game, each as far as they may know', async () => {
    const table = await openTable(base, { mode: 'solo' });
    const { code, seatToken } = table;
    const player = await joinTable(base, { code, seatToken });
    const onlooker = await joinTable(base, { code });
    const teacher = await joinTable(base, { code, deskKey: server.running.deskKey });
    await player.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: '¿Empezamos?' },
    });
    await playOut(player, SEAT);
    const state = await stateOf(code);
    expect(state.step).toBe('over');
    await Promise.all([player, onlooker, teacher].map((who) => who.until((view) => view.reviewReleased)));
    const final = await stateOf(code);
    expect(player.view()).toEqual(viewOf(final, { kind: 'seat', seat: SEAT }));
    expect(onlooker.view()).toEqual(viewOf(final, { kind: 'observer' }));
    expect(teacher.view()).toEqual(viewOf(final, { kind: 'instructor' }));
    for (const who of [player, onlooker, teacher]) {
      expect(who.faults).toEqual([]);
      expect(who.snapshots()).toBe(1);
    }
    const review = await ask(base, `/api/tables/${code}/review`, { key: seatToken });
    expect(review.status).toBe(200);
    expect(review.text).not.toContain((await server.running.tables.byCode(code))!.host.header.seed);
    expect(Object.values((review.body as Review).texts)).toContain('¿Empezamos?');
    const games = await ask(base, '/api/desk/games', { key: server.running.deskKey });
    const listed = games.body.games.find((game: { code: string }) => game.code === code);
    expect(listed).toMatchObject({ stage: 'over', reviewReleased: true });
    const log = await ask(base, `/api/desk/games/${listed.id}/log`, { key: server.running.deskKey });
    expect(verifyLog(linesOf(log.text))).toMatchObject({ equal: true, rows: listed.rows });
    await Promise.all([player, onlooker, teacher].map((who) => who.leave()));
  }, 60_000);

  test('gives a seat back to its key, in a second tab too', async () => {
    const { code, seatToken } = await openFullTable(base);
    const first = await joinTable(base, { code, seatToken });
    await first.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'Hello' },
    });
    first.room.connection.close();
    const again = await joinTable(base, { code, seatToken });
    const second = await joinTable(base, { code, seatToken });
    expect(again.view().messages).toHaveLength(1);
    expect(second.view()).toEqual(again.view());
    expect(again.view()).toEqual(viewOf(await stateOf(code), { kind: 'seat', seat: SEAT }));
    await again.leave();
    await second.leave();
  });

  test('sends a fresh snapshot when asked again', async () => {
    const { code, seatToken } = await openFullTable(base);
    const player = await joinTable(base, { code, seatToken });
    await player.room.request('watch');
    await player.until(() => player.snapshots() === 2);
    await player.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'Hello' },
    });
    await player.until((view) => view.messages.length === 1);
    expect(player.faults).toEqual([]);
    await player.leave();
  });

  test('says who is here', async () => {
    const table = await openTable(base);
    const other = (await post(`/api/tables/${table.code}/seats`, { seat: 'mx-senate' })).body;
    const player = await joinTable(base, { code: table.code, seatToken: table.seatToken });
    const guest = await joinTable(base, { code: table.code, seatToken: other.seatToken });
    await player.until(() => player.presence()?.seats['mx-senate'] === 'here');
    expect(player.presence()?.seats['us-congress']).toBe('empty');
    await guest.leave();
    await player.until(() => player.presence()?.seats['mx-senate'] === 'away');
    await player.leave();
  });
});

describe('bad messages', () => {
  test('change nothing and say what is wrong', async () => {
    const { code, seatToken } = await openFullTable(base);
    const player = await joinTable(base, { code, seatToken });
    const before = await seqOf(code);
    const codes: string[] = [];
    for (const message of [
      null,
      'ready',
      { kind: 'fly' },
      { kind: 'setReady' },
      { kind: 'setReady', ready: true, seat: 'mx-senate' },
      { kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'text', ref: 'text:0' } },
      { kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'words', words: 'x'.repeat(281) } },
      { kind: 'commitCapital', amount: 1.5 },
      { kind: 'openGame' },
      { kind: 'expireStep', serial: 1 },
      { kind: 'occupySeat', seat: SEAT, occupant: { kind: 'empty' } },
      { kind: 'castBallot', ballot: 'yes' },
      JSON.parse('{"kind":"setReady","ready":true,"__proto__":{"x":1}}'),
    ]) {
      const answer = await player.submit(message);
      codes.push(answer.ok ? 'ok' : answer.error.code);
    }
    expect(codes.slice(0, 11).every((found) => found === 'malformed')).toBe(true);
    expect(codes[11]).toBe('wrongStep');
    expect(await seqOf(code)).toBe(before);
    await player.leave();
  });

  test('of an unknown kind do not end the connection', async () => {
    const { code, seatToken } = await openFullTable(base);
    const player = await joinTable(base, { code, seatToken });
    player.room.send('nonsense', { a: 1 });
    await expect(player.room.request('nonsense', {})).rejects.toThrow();
    const said = await player.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'Here' },
    });
    expect(said.ok).toBe(true);
    await player.leave();
  });

  test('that are too long end the connection, and the seat is still there', async () => {
    const { code, seatToken } = await openFullTable(base);
    const player = await joinTable(base, { code, seatToken });
    const before = await seqOf(code);
    const left = new Promise<number>((done) => player.room.onLeave(done));
    player.room.send('command', { kind: 'speak', words: 'x'.repeat(20_000) });
    expect([1006, 1009]).toContain(await left);
    expect(await seqOf(code)).toBe(before);
    const again = await joinTable(base, { code, seatToken });
    expect(again.view().settings.seats).toContain(SEAT);
    await again.leave();
  });

  test('that come too fast are refused, others are not', async () => {
    const { code, seatToken } = await openFullTable(base);
    const player = await joinTable(base, { code, seatToken });
    const onlooker = await joinTable(base, { code, seatToken });
    const words = { kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'words', words: 'x' } };
    const answers = await Promise.all(Array.from({ length: 60 }, () => player.submit(words)));
    const fast = answers.filter((answer) => !answer.ok && answer.error.code === 'tooFast');
    expect(fast.length).toBeGreaterThan(20);
    expect((await onlooker.submit(words)).ok).toBe(true);
    await player.leave();
    await onlooker.leave();
  });

  test('a second vote, somebody else’s seat, the desk’s commands', async () => {
    const { code, seatToken } = await openFullTable(base);
    const mine = await joinTable(base, { code, seatToken });
    const onlooker = await joinTable(base, { code });
    expect(await onlooker.submit({ kind: 'setReady', ready: true })).toMatchObject({
      error: { code: 'notForThisActor' },
    });
    expect(await mine.submit({ kind: 'endGame' })).toMatchObject({ error: { code: 'notForThisActor' } });
    expect(await mine.submit({ kind: 'undo', fromSeq: 1 })).toMatchObject({
      error: { code: 'notForThisActor' },
    });
    const first = await mine.submit({ kind: 'fileDocket', entries: [{ clause: 'clause:arms', stance: 1 }] });
    const second = await mine.submit({
      kind: 'fileDocket',
      entries: [{ clause: 'clause:funds', stance: 1 }],
    });
    expect([first.ok, second]).toMatchObject([true, { error: { code: 'alreadyDone' } }]);
    const review = await ask(base, `/api/tables/${code}/review`, { key: seatToken });
    expect(review.body.code).toBe('reviewNotYet');
    expect((await ask(base, `/api/tables/${code}/review`, { key: 'y'.repeat(32) })).body.code).toBe(
      'wrongToken',
    );
    await mine.leave();
    await onlooker.leave();
  });
});
