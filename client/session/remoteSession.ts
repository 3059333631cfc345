import { fail } from '../../shared/game/result.ts';
import type { Frame, Snapshot } from '../../shared/protocol/Frame.ts';
import { type JoinTable, ROOM_MESSAGES } from '../../shared/protocol/JoinTable.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Connection, Presence, Session } from '../../shared/protocol/Session.ts';
import { createFrameOrder } from './frameOrder.ts';
import { joinRoom } from './joinRoom.ts';
import type { JoinRoom, RoomEars, RoomLink } from './RoomLink.ts';
import { readAnswer } from './readAnswer.ts';
import { createUpdates } from './updates.ts';

/** How a session keeps its connection. Times are milliseconds. */
export interface Persistence {
  readonly join: JoinRoom;
  /** Pause before the n-th try to come back, counted from 0. */
  retryMs(tries: number): number;
  /** How often a quiet connection is tried. */
  readonly pingEveryMs: number;
  /** How long an answer to that may take. */
  readonly patienceMs: number;
}

const LONGEST_PAUSE_MS = 5000;

/** Quick at first, then every five seconds for ever; a class does not come back all at the same moment. */
function retryMs(tries: number): number {
  const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** Math.min(tries, 10));
  return pause * (0.7 + 0.6 * Math.random());
}

const USUAL: Persistence = { join: joinRoom, retryMs, pingEveryMs: 15_000, patienceMs: 6000 };

/**
 * A game at a table of the server. A lost connection is taken up again with the key to the seat, for as long as it
 * takes, also after a restart of the server; what was missed comes as a snapshot. `resync` while the connection is
 * away tries to come back at once.
 */
export function remoteSession(seat: JoinTable, ways: Partial<Persistence> = {}): Session {
  const { join, patienceMs, pingEveryMs, ...rest } = { ...USUAL, ...ways };
  const updates = createUpdates();
  const order = createFrameOrder();
  let link: RoomLink | null = null;
  /** Counts connections, so that nothing late from an earlier one is heard. */
  let era = 0;
  let connection: Connection = 'connecting';
  let presence: Presence | null = null;
  let tries = 0;
  let started = false;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let asked: ReturnType<typeof setTimeout> | null = null;
  let heartbeat: ReturnType<typeof setInterval> | null = null;

  function setConnection(next: Connection, problem?: ProblemCode): void {
    if (connection === next) return;
    connection = next;
    updates.emit({ kind: 'connection', connection, ...(problem === undefined ? {} : { problem }) });
  }

  async function connect(): Promise<void> {
    if (connection === 'closed') return;
    if (retry !== null) clearTimeout(retry);
    retry = null;
    era += 1;
    const own = era;
    const joined = await join(seat, earsOf(own));
    if (own !== era) {
      if (joined.ok) joined.value.close();
      return;
    }
    if (joined.ok) {
      link = joined.value;
      await ask();
    } else if (joined.error !== null) {
      end(joined.error);
    } else {
      lose();
    }
  }

  function earsOf(own: number): RoomEars {
    const heard =
      <Value>(take: (value: Value) => void) =>
      (value: Value): void => {
        if (own === era) take(value);
      };
    return {
      // The server is ours and has checked what it sends; a view that differs shows in its hash.
      message: (kind, body) => {
        if (own !== era) return;
        if (kind === ROOM_MESSAGES.snapshot) takeSnapshot(body as Snapshot);
        else if (kind === ROOM_MESSAGES.frame) takeFrame(body as Frame);
      },
      presence: heard(takePresence),
      ended: () => {
        if (own === era) lose();
      },
    };
  }

  function takeSnapshot(snapshot: Snapshot): void {
    order.snapshot(snapshot);
    tries = 0;
    updates.emit({ kind: 'snapshot', snapshot });
    setConnection('live');
  }

  function takeFrame(frame: Frame): void {
    const judged = order.judge(frame);
    if (judged === 'pass') updates.emit({ kind: 'frame', frame });
    else if (judged === 'gap') void ask();
  }

  function takePresence(next: Presence): void {
    if (JSON.stringify(next) === JSON.stringify(presence)) return;
    presence = next;
    updates.emit({ kind: 'presence', presence: next });
  }

  /** Asks where things stand; frames follow from there. */
  async function ask(): Promise<void> {
    const own = era;
    if (link === null) return;
    order.reset();
    try {
      const answer = readAnswer(await link.request(ROOM_MESSAGES.watch));
      if (own !== era || answer?.ok === true) return;
      if (asked !== null) clearTimeout(asked);
      asked = setTimeout(() => void ask(), 1000);
    } catch {
      if (own === era) lose();
    }
  }

  /** The connection is gone: comes back after a pause. */
  function lose(): void {
    if (connection === 'closed') return;
    drop();
    if (connection === 'live') setConnection('lost');
    retry = setTimeout(() => void connect(), rest.retryMs(tries));
    tries += 1;
  }

  function drop(): void {
    era += 1;
    order.reset();
    link?.close();
    link = null;
    if (retry !== null) clearTimeout(retry);
    if (asked !== null) clearTimeout(asked);
    retry = null;
    asked = null;
  }

  function end(problem?: ProblemCode): void {
    drop();
    if (heartbeat !== null) clearInterval(heartbeat);
    for (const [target, event] of wakers()) target.removeEventListener(event, check);
    setConnection('closed', problem);
  }

  /** After sleep, a change of network, or a long silence: is anybody there? */
  function check(): void {
    if (retry !== null) {
      tries = 0;
      void connect();
      return;
    }
    const own = era;
    link?.ping(patienceMs).catch(() => {
      if (own === era) lose();
    });
  }

  function start(): void {
    started = true;
    heartbeat = setInterval(() => {
      if (link !== null) check();
    }, pingEveryMs);
    for (const [target, event] of wakers()) target.addEventListener(event, check);
    void connect();
  }

  return {
    submit: async (command) => {
      const unanswered = fail({ code: 'offline', command: command.kind, params: {} } as const);
      const own = link;
      if (own === null || connection !== 'live') return unanswered;
      try {
        const answer = readAnswer(await own.request(ROOM_MESSAGES.command, command));
        return answer ?? fail({ code: 'internal', command: command.kind, params: {} });
      } catch {
        if (own === link) check();
        return unanswered;
      }
    },
    subscribe: (listener) => {
      const stop = updates.add(listener);
      listener({ kind: 'connection', connection });
      if (presence !== null) listener({ kind: 'presence', presence });
      if (!started) start();
      else if (link !== null) void ask();
      return stop;
    },
    resync: () => {
      if (link === null) check();
      else void ask();
    },
    close: () => {
      end();
      updates.clear();
    },
  };
}

/** What tells a page that it may have been away. */
function wakers(): readonly (readonly [EventTarget, string])[] {
  if (typeof document === 'undefined') return [];
  return [
    [document, 'visibilitychange'],
    [window, 'online'],
  ];
}
