import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptyState } from '../shared/game/emptyState.ts';
import { evolveAll } from '../shared/game/evolve.ts';
import { hashValue } from '../shared/game/hash.ts';
import { type SeatId, sideOf } from '../shared/game/ids.ts';
import { streamOf } from '../shared/game/random.ts';
import type { Viewer } from '../shared/game/Viewer.ts';
import { fallbackCommand } from '../shared/host/fallbackCommand.ts';
import { optionsFor } from '../shared/rules/optionsFor.ts';
import { loadPack } from '../shared/scenario/LoadedPack.ts';
import { sampleCommand } from '../shared/testing/sampleCommand.ts';
import type { TestPlayer } from './testing/aClient.ts';
import { aServer, type TestServer } from './testing/aServer.ts';
import { type CanaryPack, canaryPack } from './testing/canaryPack.ts';
import { secretsSeen } from './testing/secretsSeen.ts';

/** Everything one viewer was told: messages and answers as text, sockets as raw bytes. */
interface Told {
  readonly viewer: Viewer;
  readonly seats: readonly SeatId[];
  readonly texts: string[];
  readonly bytes: Buffer[];
}

/** Whose socket is opened next. */
let listener: Told | null = null;
const PlainSocket = globalThis.WebSocket;
class NotingSocket extends PlainSocket {
  constructor(...args: ConstructorParameters<typeof PlainSocket>) {
    super(...args);
    const told = listener;
    this.addEventListener('message', (event) => {
      if (event.data instanceof ArrayBuffer) told?.bytes.push(Buffer.from(event.data));
      else told?.texts.push(String(event.data));
    });
  }
}
globalThis.WebSocket = NotingSocket;
// The client library takes the socket that is there when it is loaded.
const { ask, joinTable, openTable } = await import('./testing/aClient.ts');

let server: TestServer;
let canary: CanaryPack;

beforeAll(async () => {
  canary = canaryPack();
  server = await aServer({ packsDir: canary.folder });
}, 30_000);
afterAll(async () => {
  await server.stop();
  rmSync(canary.folder, { recursive: true, force: true });
});

test('whoever looks on learns nothing that is not theirs, in any frame or answer of a whole game', async () => {
  const { base, running } = server;
  const told = new Map<string, Told>();
  const toldTo = (viewer: Viewer): Told => {
    const key = JSON.stringify(viewer);
    const known = told.get(key) ?? { viewer, seats: [], texts: [], bytes: [] };
    told.set(key, known);
    return known;
  };
  const keys: string[] = [running.deskKey];
  const keep = async (viewer: Viewer, path: string, options: Parameters<typeof ask>[2] = {}) => {
    const answer = await ask(base, path, options);
    toldTo(viewer).texts.push(answer.text);
    return answer;
  };
  const onlooker: Viewer = { kind: 'observer' };
  const seated = (seat: SeatId): Viewer => ({ kind: 'seat', seat });

  // given a table with a person in every seat
  const table = await openTable(base);
  const seatKeys = new Map<SeatId, string>([[table.seat as SeatId, table.seatToken]]);
  for (let index = 0; index < 5; index += 1) {
    const claim = (await ask(base, `/api/tables/${table.code}/seats`, { method: 'POST', body: {} })).body;
    seatKeys.set(claim.seat, claim.seatToken);
  }
  keys.push(...seatKeys.values());
  const { code } = table;
  const players = new Map<SeatId, TestPlayer>();
  const all: TestPlayer[] = [];
  const join = async (viewer: Viewer, options: Parameters<typeof joinTable>[1]): Promise<TestPlayer> => {
    listener = toldTo(viewer);
    const player = await joinTable(base, options);
    all.push(player);
    return player;
  };
  for (const [seat, seatToken] of seatKeys) players.set(seat, await join(seated(seat), { code, seatToken }));
  await join(onlooker, { code });
  await join({ kind: 'instructor' }, { code, deskKey: running.deskKey });
  const live = (await running.tables.byCode(code))!;
  const [one, two] = [...seatKeys.keys()] as [SeatId, SeatId];
  const unconnected: readonly Viewer[] = [
    { kind: 'mirror', seat: one },
    { kind: 'mirror', seat: two },
    { kind: 'press' },
    { kind: 'chair' },
    { kind: 'projector' },
    { kind: 'reviewer' },
  ];
  for (const viewer of unconnected) {
    live.host.watch(viewer, (update) => void toldTo(viewer).texts.push(JSON.stringify(update)));
  }
  await keep(onlooker, '/api/packs');
  await keep(onlooker, '/api/packs/quick-start');
  await keep(onlooker, `/api/tables/${code}`);
  await keep(seated(one), `/api/tables/${code}/start`, { method: 'POST', body: {}, key: table.seatToken });

  // when they play it to its end, talk in every channel, and some come back in between
  const words = new Map<string, (seat: SeatId) => boolean>();
  let said = 0;
  const speak = async (seat: SeatId, channel: unknown, mayHear: (seat: SeatId) => boolean): Promise<void> => {
    said += 1;
    const text = `secret.words.${said}.`;
    const answer = await players
      .get(seat)!
      .insist({ kind: 'speak', channel, speech: { kind: 'words', words: text } });
    if (answer.ok) words.set(text, mayHear);
  };
  const packs = new Map(
    [...players].map(
      ([seat, player]) =>
        [
          seat,
          loadPack(JSON.parse(player.received.find((text) => text.includes('"packTexts"'))!).pack),
        ] as const,
    ),
  );
  for (let turn = 0; turn < 80 && live.host.state().step !== 'over'; turn += 1) {
    const { stepSerial, round } = live.host.state();
    for (const [seat, player] of players) {
      const random = streamOf('canary', [seat, turn]);
      for (let act = 0; act < 3; act += 1) {
        const options = optionsFor({ pack: packs.get(seat)!, state: player.view() }, seat);
        const command = sampleCommand(options, random);
        if (command !== null && command.kind !== 'setReady') await player.insist(command);
      }
      if (live.host.state().step === 'caucus') {
        const other = [...players.keys()].find((candidate) => sideOf(candidate) !== sideOf(seat))!;
        const pair = [seat, other].sort();
        await speak(seat, { kind: 'private', seats: pair }, (hearer) => pair.includes(hearer));
        await speak(
          seat,
          { kind: 'delegation', side: sideOf(seat) },
          (hearer) => sideOf(hearer) === sideOf(seat),
        );
      }
    }
    if (turn === 9) {
      for (const [seat, seatToken] of seatKeys) {
        await players.get(seat)!.leave();
        players.set(seat, await join(seated(seat), { code, seatToken }));
      }
    }
    for (const [seat, player] of players) {
      await player.until((view) => view.stepSerial >= stepSerial);
      if (live.host.state().stepSerial !== stepSerial) break;
      for (let act = 0; act < 3; act += 1) {
        const state = live.host.state();
        if (state.stepSerial !== stepSerial) break;
        const command = fallbackCommand(
          { pack: live.content.pack, state },
          seat,
          optionsFor({ pack: live.content.pack, state }, seat),
        );
        if (command === null) break;
        await player.insist(command);
      }
    }
    await keep(onlooker, `/api/tables/${code}`);
    if (round === 2) await keep(seated(two), `/api/tables/${code}/review`, { key: seatKeys.get(two)! });
    expect(live.host.state().stepSerial).toBeGreaterThan(stepSerial);
  }
  expect(live.host.state().step).toBe('over');
  await live.host.submit('instructor', { kind: 'releaseReview' });
  await keep({ kind: 'reviewer' }, `/api/tables/${code}/review`, { key: seatKeys.get(two)! });
  await keep({ kind: 'instructor' }, '/api/desk/games', { key: running.deskKey });
  await keep({ kind: 'instructor' }, `/api/desk/games/${live.record.game}/review`, { key: running.deskKey });
  await Promise.all(all.slice(-6).map((player) => player.until((view) => view.reviewReleased)));

  // then nobody was told what they may not know
  const record = live.host.record();
  const never = new Set<string>([
    record.header.seed,
    record.header.chainHash,
    record.header.packHash,
    ...keys,
  ]);
  let state = emptyState(record.header.settings);
  for (const row of record.rows) {
    state = evolveAll(state, row.events);
    never.add(row.chainHash);
    never.add(hashValue(state));
  }
  for (const text of record.texts) if ('salt' in text) never.add(text.salt);
  expect(words.size).toBeGreaterThan(20);
  const kinds = new Set([...told.values()].map(({ viewer }) => viewer.kind));
  expect([...kinds].sort()).toEqual([
    'chair',
    'instructor',
    'mirror',
    'observer',
    'press',
    'projector',
    'reviewer',
    'seat',
  ]);

  for (const player of all) {
    expect(player.faults).toEqual([]);
  }
  for (const { viewer, texts, bytes } of told.values()) {
    const opensAll = viewer.kind === 'instructor' || viewer.kind === 'reviewer';
    const own = viewer.kind === 'seat' || viewer.kind === 'mirror' ? viewer.seat : null;
    const forbidden = [
      ...never,
      ...(opensAll ? [] : [...canary.canaries].flatMap(([seat, secrets]) => (seat === own ? [] : secrets))),
      ...(opensAll
        ? []
        : [...words].flatMap(([text, mayHear]) => (own !== null && mayHear(own) ? [] : [text]))),
    ];
    const everything = [...texts, ...bytes.map((chunk) => chunk.toString('latin1'))].join('\n');
    const found = forbidden.filter((secret) => everything.includes(secret));
    // A person is told their own key once, when they sit down; here it was asked for outside of this list.
    expect({ viewer, found }).toEqual({ viewer, found: [] });
    const faults = texts.flatMap((text) =>
      text.startsWith('{') ? secretsSeen(JSON.parse(text), viewer) : [],
    );
    expect({ viewer, faults }).toEqual({ viewer, faults: [] });
  }
  for (const [seat, player] of [...seatKeys.keys()].map((id, index) => [id, all[index]!] as const)) {
    const messages = [...player.received, ...all.at(-1)!.received];
    expect(messages.length).toBeGreaterThan(10);
    for (const text of player.received) expect(secretsSeen(JSON.parse(text), seated(seat))).toEqual([]);
    // and they were told their own
    expect(player.received.join('')).toContain(canary.canaries.get(seat)![1]);
  }
  await Promise.all(all.slice(6).map((player) => player.leave()));
}, 120_000);

describe('the check itself', () => {
  const me: Viewer = { kind: 'seat', seat: 'us-a' };
  test.each([
    ['a seed', { seed: 'x' }],
    ['moods', { moods: { us: {}, mx: {} } }],
    ['hidden state', { view: { hidden: {} } }],
    ['the secrets of another seat', { view: { secrets: { 'us-a': {}, 'mx-b': {} } } }],
    ['the ballot of another seat', { events: [{ type: 'BallotCast', seat: 'mx-b', ballot: 'yes' }] }],
    ['the interests of another seat', { pack: { seats: [{ id: 'mx-b', confidential: {} }] } }],
    ['what was said elsewhere', { message: { channel: { kind: 'delegation', side: 'mx' } } }],
  ])('finds %s', (_name, message) => {
    expect(secretsSeen(message, me)).toHaveLength(1);
  });

  test('accepts what is one’s own', () => {
    const message = {
      seed: null,
      view: { hidden: null, secrets: { 'us-a': {} } },
      events: [
        { type: 'BallotCast', seat: 'us-a', ballot: 'yes' },
        { type: 'BallotCast', seat: 'mx-b', ballot: null },
      ],
      offer: { channel: { kind: 'private', seats: ['mx-b', 'us-a'] } },
      pack: {
        seats: [
          { id: 'us-a', confidential: {} },
          { id: 'mx-b', confidential: null },
        ],
      },
    };
    expect(secretsSeen(message, me)).toEqual([]);
  });
});
