import { afterEach, describe, expect, test } from '@jest/globals';
import { fail, ok, type Result } from '../../shared/game/result.ts';
import type { Watch } from '../../shared/host/watchers.ts';
import type { Frame, Snapshot } from '../../shared/protocol/Frame.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Session, SessionUpdate } from '../../shared/protocol/Session.ts';
import type { WireCommand } from '../../shared/protocol/WireCommand.ts';
import { aHost, begin, type TestHost } from '../../shared/testing/aHost.ts';
import type { RoomEars, RoomLink } from './RoomLink.ts';
import { remoteSession } from './remoteSession.ts';
import { quickStart } from './testing/quickStart.ts';
import { sessionContract } from './testing/sessionContract.ts';

const SEAT = { code: 'ABC234', seatToken: 'a-key-to-a-seat-00' };
const done = { ok: true, value: { seq: 7 } };

/** A network whose every answer the test decides. */
class Network {
  joins = 0;
  asked: { readonly kind: string; readonly body: unknown }[] = [];
  outcome: () => Result<null, ProblemCode | null> = () => ok(null);
  answer: (kind: string) => Promise<unknown> = () => Promise.resolve(done);
  answersPings = true;
  ears: RoomEars | null = null;
  closed = 0;

  join = async (_wish: unknown, ears: RoomEars): Promise<Result<RoomLink, ProblemCode | null>> => {
    this.joins += 1;
    const outcome = this.outcome();
    if (!outcome.ok) return outcome;
    this.ears = ears;
    return ok({
      request: (kind, body) => {
        this.asked.push({ kind, body });
        return this.answer(kind);
      },
      ping: () => (this.answersPings ? Promise.resolve() : Promise.reject(new Error('silence'))),
      close: () => {
        this.closed += 1;
      },
    });
  };

  sends(kind: 'snapshot' | 'frame', viewSeq: number): void {
    const body: Partial<Snapshot> & Partial<Frame> = { viewSeq };
    this.ears!.message(kind, body);
  }

  countOf(kind: string): number {
    return this.asked.filter((request) => request.kind === kind).length;
  }
}

let session: Session;
afterEach(() => session.close());

function open(network: Network): readonly SessionUpdate[] {
  const heard: SessionUpdate[] = [];
  session = remoteSession(SEAT, {
    join: network.join,
    retryMs: () => 1,
    pingEveryMs: 20,
    patienceMs: 5,
  });
  session.subscribe((update) => heard.push(update));
  return heard;
}

const soon = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));
const framesIn = (heard: readonly SessionUpdate[]): readonly number[] =>
  heard.flatMap((update) => (update.kind === 'frame' ? [update.frame.viewSeq] : []));
const connectionsIn = (heard: readonly SessionUpdate[]): readonly string[] =>
  heard.flatMap((update) => (update.kind === 'connection' ? [update.connection] : []));

async function live(): Promise<readonly [Network, readonly SessionUpdate[]]> {
  const network = new Network();
  const heard = open(network);
  await soon();
  network.sends('snapshot', 4);
  return [network, heard];
}

describe('frames', () => {
  test('none passes before the snapshot', async () => {
    const network = new Network();
    const heard = open(network);
    await soon();
    network.sends('frame', 5);
    network.sends('snapshot', 5);
    network.sends('frame', 6);
    expect(framesIn(heard)).toEqual([6]);
    expect(connectionsIn(heard)).toEqual(['connecting', 'live']);
  });

  test('one that came twice passes once', async () => {
    const [network, heard] = await live();
    for (const seq of [5, 5, 6, 4]) network.sends('frame', seq);
    expect(framesIn(heard)).toEqual([5, 6]);
  });

  test('after a gap a new snapshot is asked for, and nothing passes until it comes', async () => {
    const [network, heard] = await live();
    network.sends('frame', 5);
    network.sends('frame', 7);
    network.sends('frame', 8);
    expect(framesIn(heard)).toEqual([5]);
    expect(network.countOf('watch')).toBe(2);
    network.sends('snapshot', 8);
    network.sends('frame', 9);
    expect(framesIn(heard)).toEqual([5, 9]);
  });
});

describe('commands', () => {
  test('are answered as the server answers', async () => {
    const [network] = await live();
    const refusal = { code: 'wrongStep', command: 'setReady', params: {} };
    network.answer = () => Promise.resolve({ ok: false, error: refusal });
    expect(await session.submit({ kind: 'setReady', ready: true })).toEqual(fail(refusal));
    expect(network.asked.at(-1)).toEqual({ kind: 'command', body: { kind: 'setReady', ready: true } });
  });

  test('are refused while the connection is away, and not kept for later', async () => {
    const [network] = await live();
    network.outcome = () => fail(null);
    network.ears!.ended();
    const answer = await session.submit({ kind: 'setReady', ready: true });
    expect(answer).toEqual(fail({ code: 'offline', command: 'setReady', params: {} }));
    expect(network.countOf('command')).toBe(0);
  });

  test('that are never answered say so, and the connection is tried', async () => {
    const [network, heard] = await live();
    network.answer = (kind) =>
      kind === 'command' ? Promise.reject(new Error('late')) : soon().then(() => done);
    network.answersPings = false;
    expect(await session.submit({ kind: 'setReady', ready: true })).toMatchObject({
      ok: false,
      error: { code: 'offline' },
    });
    await soon(5);
    expect(connectionsIn(heard)).toEqual(['connecting', 'live', 'lost']);
  });

  test('answered with nonsense are refused', async () => {
    const [network] = await live();
    network.answer = () => Promise.resolve('well');
    expect(await session.submit({ kind: 'cancelPower' })).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });
});

describe('a lost connection', () => {
  test('is taken up again with the same key, for as long as it takes', async () => {
    const [network, heard] = await live();
    let failures = 5;
    network.outcome = () => {
      failures -= 1;
      return failures > 0 ? fail(null) : ok(null);
    };
    network.ears!.ended();
    await soon(60);
    network.sends('snapshot', 9);
    expect(network.joins).toBe(6);
    expect(connectionsIn(heard)).toEqual(['connecting', 'live', 'lost', 'live']);
  });

  test('says nothing late', async () => {
    const [network, heard] = await live();
    const before = network.ears!;
    before.ended();
    before.message('frame', { viewSeq: 5 });
    before.ended();
    await soon(30);
    expect(framesIn(heard)).toEqual([]);
    expect(network.joins).toBe(2);
  });

  test('that nobody answers on is noticed', async () => {
    const [network, heard] = await live();
    network.answersPings = false;
    await soon(60);
    expect(connectionsIn(heard)).toContain('lost');
  });

  test('is tried at once when asked', async () => {
    const network = new Network();
    network.outcome = () => fail(null);
    session = remoteSession(SEAT, { join: network.join, retryMs: () => 100_000 });
    session.subscribe(() => undefined);
    await soon();
    session.resync();
    await soon();
    expect(network.joins).toBe(2);
  });
});

describe('the end', () => {
  test.each(['wrongToken', 'unknownTable'] as const)('%s ends all tries and is told', async (problem) => {
    const network = new Network();
    network.outcome = () => fail(problem);
    const heard = open(network);
    await soon(20);
    expect(heard.at(-1)).toEqual({ kind: 'connection', connection: 'closed', problem });
    expect(network.joins).toBe(1);
  });

  test('closing leaves the room and tells nobody any more', async () => {
    const [network, heard] = await live();
    session.close();
    const before = heard.length;
    network.sends('frame', 5);
    await soon(10);
    expect([network.closed, heard.length]).toEqual([1, before]);
    expect(network.joins).toBe(1);
  });
});

test('presence is told when it changed', async () => {
  const [network, heard] = await live();
  const presence = { seats: { 'us-state': 'here' }, watchers: 0 } as const;
  network.ears!.presence(presence);
  network.ears!.presence({ ...presence });
  network.ears!.presence({ ...presence, watchers: 1 });
  expect(heard.filter((update) => update.kind === 'presence')).toHaveLength(2);
});

describe('over a room with a game in it', () => {
  sessionContract(async () => {
    const { host } = await aHost({ content: { pack: quickStart.pack, ...quickStart.packTexts }, bots: null });
    await begin({ host } as TestHost, quickStart.pack.tables[0]!.seats.length);
    const seat = host.header.settings.seats[0]!;
    const join = async (_wish: unknown, ears: RoomEars): Promise<Result<RoomLink, null>> => {
      let watch: Watch | null = null;
      return ok({
        request: async (kind, body) => {
          if (kind === 'command') return host.submit(seat, structuredClone(body) as WireCommand);
          if (watch !== null) watch.resend();
          else {
            watch = host.watch({ kind: 'seat', seat }, (update) => {
              if (update.kind === 'snapshot') ears.message('snapshot', structuredClone(update.snapshot));
              else ears.message('frame', structuredClone(update.frame));
            });
          }
          return done;
        },
        ping: async () => undefined,
        close: () => watch?.close(),
      });
    };
    let said = 0;
    return {
      session: remoteSession(SEAT, { join, retryMs: () => 1 }),
      advance: async () => {
        said += 1;
        const speech = { kind: 'words', words: `word ${said}` } as const;
        await host.submit(seat, { kind: 'speak', channel: { kind: 'table' }, speech });
      },
    };
  });
});
