import { fail } from '../../shared/game/result.ts';
import type { SubmitResult } from '../../shared/host/SubmitResult.ts';
import type { Connection, Presence, Session } from '../../shared/protocol/Session.ts';
import type { FreshGame } from './solo/SoloGame.ts';
import type { FromWorker, Line, ToWorker } from './solo/SoloMessage.ts';
import { createUpdates } from './updates.ts';

/** A referee at the other end of a line. */
export interface Referee extends Line<ToWorker, FromWorker> {
  /** Calls back when it broke down. */
  broke(listener: () => void): void;
  stop(): void;
}

export interface LocalWays {
  /** How to make the game, if it is new. */
  readonly fresh?: FreshGame | null;
  /** Whether bots pause so that a person can follow; they do by default. */
  readonly pauses?: boolean;
  /** Starts the referee: a worker of the page by default. */
  readonly referee?: () => Referee;
}

/** A game played alone in this page, without a server. Everything is kept in the browser, row by row. */
export function localSession(game: string, ways: LocalWays = {}): Session {
  const { fresh = null, pauses = true, referee = startWorker } = ways;
  const updates = createUpdates();
  const waiting = new Map<number, (answer: SubmitResult) => void>();
  let ids = 0;
  let worker: Referee | null = null;
  let connection: Connection = 'connecting';
  let presence: Presence | null = null;

  function hear(message: FromWorker): void {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
      return;
    }
    const { update } = message;
    if (update.kind === 'presence') presence = update.presence;
    if (update.kind === 'connection') {
      if (update.connection === connection) return;
      connection = update.connection;
      if (connection === 'closed') stop();
    }
    updates.emit(update);
  }

  function start(): void {
    worker = referee();
    worker.hear(hear);
    worker.broke(() => {
      hear({
        kind: 'update',
        update: { kind: 'connection', connection: 'closed', problem: 'internal' },
      });
    });
    worker.post({ kind: 'open', game, fresh, pauses });
  }

  function stop(): void {
    for (const answer of waiting.values()) answer(fail({ code: 'offline', command: null, params: {} }));
    waiting.clear();
    worker?.stop();
    worker = null;
  }

  return {
    submit: (command) => {
      const line = worker;
      if (line === null || connection !== 'live') {
        return Promise.resolve(fail({ code: 'offline', command: command.kind, params: {} }));
      }
      return new Promise((answer) => {
        ids += 1;
        waiting.set(ids, answer);
        line.post({ kind: 'submit', id: ids, command });
      });
    },
    subscribe: (listener) => {
      const cancel = updates.add(listener);
      listener({ kind: 'connection', connection });
      if (presence !== null) listener({ kind: 'presence', presence });
      if (worker === null && connection !== 'closed') start();
      else worker?.post({ kind: 'watch' });
      return cancel;
    },
    resync: () => worker?.post({ kind: 'watch' }),
    hurry: () => worker?.post({ kind: 'hurry' }),
    close: () => {
      worker?.post({ kind: 'close' });
      connection = 'closed';
      stop();
      updates.clear();
    },
  };
}

function startWorker(): Referee {
  const worker = new Worker(new URL('./soloWorker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    hear: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => listener(data));
    },
    broke: (listener) => worker.addEventListener('error', () => listener()),
    stop: () => worker.terminate(),
  };
}
