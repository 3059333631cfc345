import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evolveAll } from '../game/evolve.ts';
import type { GameState } from '../game/GameState.ts';
import { hashValue } from '../game/hash.ts';
import type { SeatId } from '../game/ids.ts';
import type { Viewer } from '../game/Viewer.ts';
import { viewOf } from '../game/viewOf.ts';
import { aHost, begin, type TestHost, type TestPack } from '../testing/aHost.ts';
import { exportLog } from './log/exportLog.ts';
import { linesOf } from './log/parseLog.ts';
import { verifyLog } from './log/verifyLog.ts';
import type { Update } from './watchers.ts';

const folder = join(import.meta.dirname, '../../assets/scenarios/quick-start');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const content: TestPack = { pack: read('pack'), en: read('en'), es: read('es') };
const [FIRST, SECOND] = content.pack.tables[0]!.seats as [SeatId, SeatId];
const OTHER_SIDE = content.pack.tables[0]!.seats.find((seat) => seat.startsWith('mx-'))!;

/** A watcher that folds what it gets, as a client does, and notes what is wrong. */
function follow(host: TestHost['host'], viewer: Viewer) {
  const faults: string[] = [];
  let view: GameState | null = null;
  let viewSeq = 0;
  let hashes = 0;
  let snapshots = 0;
  const texts: Record<string, string | null> = {};
  const watch = host.watch(viewer, (update: Update) => {
    if (update.kind === 'snapshot') {
      ({ view, viewSeq } = update.snapshot);
      snapshots += 1;
      Object.assign(texts, update.snapshot.texts);
      return;
    }
    const { frame } = update;
    if (frame.viewSeq !== viewSeq + 1) faults.push(`gap: ${viewSeq} to ${frame.viewSeq}`);
    viewSeq = frame.viewSeq;
    view = evolveAll(view!, frame.events);
    Object.assign(texts, frame.texts);
    if (frame.viewHash !== undefined) {
      hashes += 1;
      if (hashValue(view) !== frame.viewHash) faults.push(`hash at ${viewSeq}`);
    }
  });
  return {
    watch,
    faults,
    texts,
    view: () => view,
    viewSeq: () => viewSeq,
    hashes: () => hashes,
    snapshots: () => snapshots,
  };
}

const VIEWERS: readonly Viewer[] = [
  { kind: 'seat', seat: FIRST },
  { kind: 'mirror', seat: SECOND },
  { kind: 'observer' },
  { kind: 'press' },
  { kind: 'chair' },
  { kind: 'projector' },
  { kind: 'instructor' },
  { kind: 'reviewer' },
];

const logOf = ({ host }: TestHost) => verifyLog(linesOf(exportLog(host.record())));

describe('a game', () => {
  test('of bots without a wish comes to its end, and every watcher could follow it', async () => {
    const game = await aHost({ content });
    const followers = VIEWERS.map((viewer) => ({ viewer, seen: follow(game.host, viewer) }));
    await begin(game, 0);
    await game.host.idle();
    expect(game.host.state().step).toBe('over');
    expect(game.host.state().conclusion).not.toBeNull();
    for (const { viewer, seen } of followers) {
      expect(seen.faults).toEqual([]);
      expect(seen.view()).toEqual(viewOf(game.host.state(), viewer));
      // four acts in each of three rounds, and every 20th frame
      expect(seen.hashes()).toBeGreaterThanOrEqual(12);
    }
    expect(logOf(game)).toMatchObject({ equal: true, rows: game.host.seq() });
    expect(game.incidents).toEqual([]);
  });

  test('is the same again with the same seed, and another with another', async () => {
    const play = async (seed: string): Promise<string> => {
      const game = await aHost({ content, seed });
      await begin(game, 0);
      await game.host.idle();
      return hashValue(game.host.state());
    };
    expect(await play('a')).toBe(await play('a'));
    expect(await play('a')).not.toBe(await play('b'));
  });

  test('taken up from its log at any row is where it was', async () => {
    const game = await aHost({ content });
    await begin(game, 1);
    await game.host.idle();
    for (let round = 0; round < 4; round += 1) {
      await game.host.submit(FIRST, { kind: 'setReady', ready: true });
      await game.host.submit(FIRST, { kind: 'castBallot', ballot: 'yes' });
      await game.host.idle();
      const again = await game.again();
      expect(again.host.state()).toEqual(game.host.state());
      expect(again.host.seq()).toBe(game.host.seq());
    }
  });
});

describe('a command', () => {
  test('that is refused changes nothing and is not kept', async () => {
    const game = await aHost({ content });
    await begin(game, 2);
    const before = { state: game.host.state(), seq: game.host.seq() };
    for (const attempt of [
      game.host.submit(FIRST, { kind: 'castBallot', ballot: 'yes' }),
      game.host.submit('us-nobody', { kind: 'setReady', ready: true }),
      game.host.submit(FIRST, { kind: 'pauseClock' }),
      game.host.submit(FIRST, { kind: 'undo', fromSeq: 1 }),
      game.host.submit('instructor', { kind: 'setReady', ready: true }),
      game.host.submit(FIRST, {
        kind: 'speak',
        channel: { kind: 'table' },
        speech: { kind: 'words', words: ' \n ' },
      }),
    ]) {
      expect((await attempt).ok).toBe(false);
    }
    expect(game.host.seq()).toBe(before.seq);
    expect(game.host.state()).toBe(before.state);
  });

  test('that cannot be kept is refused with the cause, told to nobody, and can be given again', async () => {
    const game = await aHost({ content });
    await begin(game, 2);
    await game.host.idle();
    const seen = follow(game.host, { kind: 'instructor' });
    const before = game.host.state();
    game.breakStore('full');
    const refused = await game.host.submit(SECOND, { kind: 'setReady', ready: true });
    expect(refused).toMatchObject({ ok: false, error: { code: 'internal', params: { cause: 'full' } } });
    expect(game.host.state()).toBe(before);
    expect(seen.viewSeq()).toBe(0);
    game.breakStore(null);
    expect((await game.host.submit(SECOND, { kind: 'setReady', ready: true })).ok).toBe(true);
    expect(seen.viewSeq()).toBe(1);
  });

  test('given many times at once is judged one after the other', async () => {
    const game = await aHost({ content });
    await begin(game, 2);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => game.host.submit(SECOND, { kind: 'setReady', ready: true })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });
});

describe('words', () => {
  test('are in no row, reach those who hear them, and nobody else', async () => {
    const game = await aHost({ content });
    await begin(game, 6);
    const inside = follow(game.host, { kind: 'seat', seat: FIRST });
    const outside = follow(game.host, { kind: 'seat', seat: OTHER_SIDE });
    const said = await game.host.submit(FIRST, {
      kind: 'speak',
      channel: { kind: 'delegation', side: 'us' },
      speech: { kind: 'words', words: '  canary-words  ' },
    });
    expect(said.ok).toBe(true);
    expect(Object.values(inside.texts)).toEqual(['canary-words']);
    expect(outside.texts).toEqual({});
    expect(outside.viewSeq()).toBe(0);
    expect(JSON.stringify(game.host.record().rows)).not.toContain('canary-words');
    const late = follow(game.host, { kind: 'seat', seat: FIRST });
    expect(Object.values(late.texts)).toEqual(['canary-words']);
    expect(logOf(game).equal).toBe(true);
  });
});

describe('the clock', () => {
  const DOCKET_MS = content.pack.presets[0]!.seconds.docket * 1000;

  test('ends a step when its time is up, not before', async () => {
    const game = await aHost({ content, settings: { pace: 'clock' } });
    await begin(game, 6);
    await game.pass(DOCKET_MS - 1);
    expect(game.host.state().step).toBe('docket');
    await game.pass(1);
    expect(game.host.state().step).toBe('caucus');
  });

  test('stands still in a pause, and goes on with what was left', async () => {
    const game = await aHost({ content, settings: { pace: 'clock' } });
    await begin(game, 6);
    await game.pass(DOCKET_MS - 5000);
    await game.host.submit('instructor', { kind: 'pauseClock' });
    expect(game.host.clock()).toMatchObject({ running: false, remainingMs: 5000 });
    await game.pass(3_600_000);
    expect(game.host.state().step).toBe('docket');
    await game.host.submit('instructor', { kind: 'resumePlay' });
    await game.pass(4999);
    expect(game.host.state().step).toBe('docket');
    await game.pass(1);
    expect(game.host.state().step).toBe('caucus');
  });

  test('is set anew after a restart, so that the time away costs nobody', async () => {
    const game = await aHost({ content, settings: { pace: 'clock' } });
    await begin(game, 6);
    await game.pass(20_000);
    const { remainingMs } = game.host.clock();
    game.host.close();
    await game.pass(600_000);
    const again = await game.again();
    expect(again.host.clock(again.now() - 600_000).remainingMs).toBe(remainingMs);
    await again.host.submit('system', { kind: 'resumeClock', remainingMs: remainingMs! });
    again.host.start();
    expect(again.host.clock().remainingMs).toBe(remainingMs);
    await again.pass(remainingMs! - 1);
    expect(again.host.state().step).toBe('docket');
    await again.pass(1);
    expect(again.host.state().step).toBe('caucus');
  });
});

describe('undo', () => {
  const ready = { kind: 'setReady', ready: true } as const;

  test('takes rows back, keeps seats and time, and begins anew for watchers', async () => {
    const game = await aHost({ content, settings: { pace: 'clock' } });
    await begin(game, 5);
    const seen = follow(game.host, { kind: 'seat', seat: SECOND });
    const before = game.host.state();
    await game.pass(1000);
    const first = await game.host.submit(SECOND, ready);
    const bot = game.host.header.settings.seats[5]!;
    await game.host.submit('system', { kind: 'occupySeat', seat: bot, occupant: { kind: 'person' } });
    await game.host.submit(OTHER_SIDE, {
      kind: 'fileDocket',
      entries: [{ clause: 'clause:arms', stance: 1 }],
    });
    await game.pass(9000);
    const { remainingMs } = game.host.clock();
    const fromSeq = first.ok ? first.value.seq : 0;
    const undone = await game.host.submit('instructor', { kind: 'undo', fromSeq });
    expect(undone.ok).toBe(true);
    expect(game.host.state().seats[SECOND]).toEqual(before.seats[SECOND]);
    expect(game.host.state().seats[bot]?.occupant).toEqual({ kind: 'person' });
    expect(game.host.clock().remainingMs).toBe(remainingMs);
    expect(seen.snapshots()).toBe(2);
    expect(seen.view()).toEqual(viewOf(game.host.state(), { kind: 'seat', seat: SECOND }));
    expect((await game.host.submit(SECOND, ready)).ok).toBe(true);
    expect(seen.faults).toEqual([]);
    expect(logOf(game).equal).toBe(true);
    expect((await game.again()).host.state()).toEqual(game.host.state());
  });

  test('of an undo does not bring back what it took', async () => {
    const game = await aHost({ content });
    await begin(game, 6);
    const before = game.host.state();
    const first = await game.host.submit(SECOND, ready);
    const fromSeq = first.ok ? first.value.seq : 0;
    const undone = await game.host.submit('chair', { kind: 'undo', fromSeq });
    await game.host.submit('chair', { kind: 'undo', fromSeq: undone.ok ? undone.value.seq : 0 });
    expect(game.host.state()).toEqual(before);
  });

  test('is refused before what was revealed, for players, and where there is nothing', async () => {
    const game = await aHost({ content });
    await begin(game, 6);
    const opened = game.host.seq();
    await game.host.submit('system', { kind: 'expireStep', serial: 1 });
    await game.host.submit(SECOND, ready);
    const codes = [];
    for (const [actor, fromSeq] of [
      ['instructor', opened],
      ['instructor', opened + 1],
      ['instructor', opened + 2],
      ['instructor', opened + 99],
      [FIRST, game.host.seq()],
    ] as const) {
      const answer = await game.host.submit(actor, { kind: 'undo', fromSeq });
      codes.push(answer.ok ? 'ok' : answer.error.code);
    }
    expect(codes).toEqual([
      'cannotUndoRevealed',
      'cannotUndoRevealed',
      'ok',
      'nothingToUndo',
      'notForThisActor',
    ]);
  });
});
