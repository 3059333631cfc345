import { beforeAll, describe, expect, test } from '@jest/globals';
import { hashValue } from '../../shared/game/hash.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import { viewOf } from '../../shared/game/viewOf.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { foldRows } from '../../shared/host/log/fold.ts';
import type { GameRecord } from '../../shared/host/log/LogLine.ts';
import { reviewOfRecord } from '../../shared/host/reviewOfRecord.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import { replaySession } from './replaySession.ts';
import { reviewOfLog } from './reviewOfLog.ts';
import { aPlayedGame } from './testing/aReview.ts';
import { quickStart } from './testing/quickStart.ts';
import { listenTo, sessionContract } from './testing/sessionContract.ts';

let record: GameRecord;
let review: Review;

beforeAll(async () => {
  record = await aPlayedGame();
  review = reviewOfRecord(record, quickStart, 'ABC234');
}, 60_000);

describe('a replay', () => {
  sessionContract(async () => {
    const session = replaySession(review);
    return { session, advance: async () => session.step() };
  });

  test('walked to the end row by row is where the log leads', () => {
    const replay = replaySession(review);
    const listener = listenTo(replay);
    while (replay.position.value < replay.marks.last) replay.step();
    expect(listener.faults).toEqual([]);
    expect(listener.view()!.step).toBe('over');
    const end = viewOf(foldRows(record.header.settings, record.rows), review.viewer);
    expect(hashValue(listener.view())).toBe(hashValue(end));
  });

  test('back and on again shows the same', () => {
    const replay = replaySession(review);
    const listener = listenTo(replay);
    replay.goTo(40);
    const before = hashValue(listener.view());
    replay.back();
    replay.back();
    replay.step();
    replay.step();
    expect([replay.position.value, hashValue(listener.view())]).toEqual([40, before]);
  });

  test('stays within the game', () => {
    const replay = replaySession(review);
    replay.goTo(-5);
    expect(replay.position.value).toBe(replay.marks.first);
    replay.goTo(1_000_000);
    expect(replay.position.value).toBe(replay.marks.last);
    replay.step();
    expect(replay.position.value).toBe(replay.marks.last);
  });

  test('finds rounds, acts, votes and counts', () => {
    const { marks, folded } = replaySession(review);
    expect(marks.rounds.map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(new Set(marks.acts.map(({ act }) => act))).toEqual(new Set(['news', 'talks', 'vote', 'home']));
    for (const { round, position } of marks.rounds) expect(folded.states[position]!.round).toBe(round);
    for (const [index, position] of marks.votes.entries()) {
      expect(folded.states[position]!.votes.length).toBeGreaterThanOrEqual(index + 1);
    }
  });

  test('goes to a row by its number', () => {
    const replay = replaySession(review);
    replay.goToSeq(50);
    expect(replay.rows[replay.position.value - 1]!.seq).toBe(50);
  });

  test('plays by itself, and stops when told', async () => {
    const replay = replaySession(review);
    const from = replay.position.value;
    replay.play(1000);
    await new Promise((done) => setTimeout(done, 40));
    expect(replay.position.value).toBeGreaterThan(from + 2);
    replay.pause();
    const at = replay.position.value;
    await new Promise((done) => setTimeout(done, 20));
    expect([replay.position.value, replay.speed.value]).toEqual([at, null]);
  });

  test('looked at as a seat, holds what that seat knew', () => {
    const seat = review.settings.seats[0] as SeatId;
    const replay = replaySession(review);
    const listener = listenTo(replay);
    replay.goTo(60);
    replay.lookAs({ kind: 'seat', seat });
    expect(Object.keys(listener.view()!.secrets)).toEqual([seat]);
    for (let move = 0; move < 30; move += 1) replay.step();
    const state = replay.folded.states[replay.position.value]!;
    expect(hashValue(listener.view())).toBe(hashValue(viewOf(state, { kind: 'seat', seat })));
  });
});

describe('a log file', () => {
  const bundleOf = async () => quickStart;

  test('gives the same review as the game it came from', async () => {
    const read = await reviewOfLog(exportLog(record), bundleOf);
    expect(read).toEqual({ ok: true, value: { review: { ...review, code: '' }, samePack: true } });
  });

  test('that was changed is refused with its first bad row', async () => {
    const text = exportLog(record).replace('"seq":7}', '"seq":8}');
    expect(await reviewOfLog(text, bundleOf)).toEqual({ ok: false, error: { seq: 7, reason: 'rowChanged' } });
  });

  test('of a scenario that is not here says so', async () => {
    expect(await reviewOfLog(exportLog(record), async () => null)).toEqual({
      ok: false,
      error: 'unknownPack',
    });
  });

  test('shows purged words as removed, never the seed', async () => {
    const texts = record.texts.map(({ ref }) => ({ ref, removed: true }) as const);
    const purged = reviewOfRecord({ ...record, texts }, quickStart);
    expect(new Set(Object.values(purged.texts))).toEqual(texts.length === 0 ? new Set() : new Set([null]));
    expect(JSON.stringify(review)).not.toContain(record.header.seed);
  });
});
