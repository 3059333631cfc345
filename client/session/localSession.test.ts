import { describe, expect, test } from '@jest/globals';
import type { SeatId } from '../../shared/game/ids.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { linesOf } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Session } from '../../shared/protocol/Session.ts';
import { localSession } from './localSession.ts';
import { memorySoloStore } from './solo/memorySoloStore.ts';
import type { FreshGame, SoloWish } from './solo/SoloGame.ts';
import type { SoloStore } from './solo/SoloStore.ts';
import { type FakeWays, fakeReferee } from './testing/fakeReferee.ts';
import { quickStart } from './testing/quickStart.ts';
import { type Listener, listenTo, sessionContract, until } from './testing/sessionContract.ts';

const table = quickStart.pack.tables[0]!.seats;
const SEAT = table.find((seat) => seat.startsWith('mx-')) as SeatId;

function wish(changes: Partial<SoloWish> = {}): FreshGame {
  const { id, roundChoices } = quickStart.pack;
  return {
    bundle: quickStart,
    wish: {
      pack: id,
      seats: table.length,
      rounds: roundChoices[0]!,
      pace: 'own',
      reading: 'paper',
      seat: SEAT,
      bots: 'novice',
      ...changes,
    },
  };
}

interface Played {
  readonly session: Session;
  readonly listener: Listener;
}

async function play(store: SoloStore, fresh: FreshGame | null, ways: FakeWays = {}): Promise<Played> {
  const session = localSession('one', { fresh, pauses: false, referee: () => fakeReferee(store, ways) });
  const listener = listenTo(session);
  await until(() => ['live', 'closed'].includes(listener.connection()));
  return { session, listener };
}

describe('a game in the page', () => {
  sessionContract(async () => {
    const store = memorySoloStore();
    const session = localSession('one', {
      fresh: wish(),
      pauses: false,
      referee: () => fakeReferee(store, { idleBots: true }),
    });
    const say = (words: string) =>
      session.submit({ kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'words', words } });
    let said = 0;
    return {
      session,
      advance: async () => {
        said += 1;
        await say(`word ${said}`);
      },
    };
  });

  test('seats the person and the bots, and begins', async () => {
    const { session, listener } = await play(memorySoloStore(), wish());
    const view = listener.view()!;
    expect(view.round).toBe(1);
    expect(view.seats[SEAT]?.occupant).toEqual({ kind: 'person' });
    expect(Object.values(view.seats).filter(({ occupant }) => occupant.kind === 'bot')).toHaveLength(
      table.length - 1,
    );
    expect(listener.heard.find(({ kind }) => kind === 'presence')).toMatchObject({
      presence: { seats: { [SEAT]: 'here' } },
    });
    session.close();
  });

  test('knows no more than its seat may know', async () => {
    const { session, listener } = await play(memorySoloStore(), wish());
    expect(Object.keys(listener.view()!.secrets)).toEqual([SEAT]);
    expect(JSON.stringify(listener.heard)).not.toContain('seed of a test');
    session.close();
  });

  test('goes on after a reload where it was, and its log holds', async () => {
    const store = memorySoloStore();
    const first = await play(store, wish());
    await first.session.submit({
      kind: 'speak',
      channel: { kind: 'table' },
      speech: { kind: 'words', words: 'before the reload' },
    });
    await until(() => first.listener.view()!.messages.some(({ from }) => from === SEAT));
    first.session.close();
    const second = await play(store, null);
    const snapshot = second.listener.heard.find((update) => update.kind === 'snapshot')!;
    expect(Object.values(snapshot.snapshot.texts)).toContain('before the reload');
    expect(verifyLog(linesOf(exportLog((await store.read('one'))!))).equal).toBe(true);
    second.session.close();
  });

  test('is listed with how far it has come', async () => {
    const store = memorySoloStore();
    const { session } = await play(store, wish());
    expect(await store.games()).toMatchObject([
      { id: 'one', round: 1, step: 'docket', over: false, seat: SEAT },
    ]);
    session.close();
  });

  test('lets the person pause and take back', async () => {
    const { session } = await play(memorySoloStore(), wish({ pace: 'clock' }));
    expect((await session.submit({ kind: 'pauseClock' })).ok).toBe(true);
    expect((await session.submit({ kind: 'resumePlay' })).ok).toBe(true);
    expect(await session.submit({ kind: 'undo', fromSeq: 1 })).toMatchObject({
      error: { code: 'cannotUndoRevealed' },
    });
    session.close();
  });

  test('the time that the page was away costs nothing', async () => {
    const store = memorySoloStore();
    let time = 1_800_000_000_000;
    const rings: (() => void)[] = [];
    const ways: FakeWays = {
      now: () => time,
      after: (_ms, act) => {
        rings.push(act);
        return () => undefined;
      },
    };
    const left = ({ listener }: Played): number => {
      const snapshots = listener.heard.flatMap((update) =>
        update.kind === 'snapshot' ? [update.snapshot] : [],
      );
      return snapshots.at(-1)!.clock.remainingMs!;
    };
    const first = await play(store, wish({ pace: 'clock' }), { ...ways, idleBots: true });
    const whole = left(first);
    time += 5000;
    for (const ring of rings.splice(0)) ring();
    await until(() => rings.length > 0);
    first.session.close();
    time += 3_600_000;
    const second = await play(store, null, { ...ways, idleBots: true });
    expect(left(second)).toBe(whole - 5000);
    second.session.close();
  });
});

describe('a game that cannot be played', () => {
  test.each<[ProblemCode, () => FreshGame | null]>([
    ['unknownTable', () => null],
    ['unknownTableSize', () => wish({ seats: 11 })],
    ['unknownSeat', () => wish({ seat: 'us-nobody' })],
    ['unknownRounds', () => wish({ rounds: 6 })],
  ])('says %s', async (problem, fresh) => {
    const { listener, session } = await play(memorySoloStore(), fresh());
    expect(listener.heard.at(-1)).toEqual({ kind: 'connection', connection: 'closed', problem });
    expect((await session.submit({ kind: 'cancelPower' })).ok).toBe(false);
  });

  test('because another page took it over is told so', async () => {
    let takeOver = (): void => undefined;
    const { listener } = await play(memorySoloStore(), wish(), {
      hold: async (_game, lost) => {
        takeOver = lost;
      },
    });
    takeOver();
    await until(() => listener.connection() === 'closed');
    expect(listener.heard.at(-1)).toMatchObject({ problem: 'seatTaken' });
  });
});
