import { Client, type Room } from '@colyseus/sdk';
import { evolveAll } from '../../shared/game/evolve.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { hashValue } from '../../shared/game/hash.ts';
import type { SubmitResult } from '../../shared/host/SubmitResult.ts';
import type { CreateTable, SeatClaimed, TableOpened } from '../../shared/protocol/CreateTable.ts';
import type { Frame, Snapshot } from '../../shared/protocol/Frame.ts';
import type { JoinTable } from '../../shared/protocol/JoinTable.ts';
import type { Presence } from '../../shared/protocol/Session.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at what it gets
  readonly body: any;
  readonly text: string;
}

/** One request to the server. */
export async function ask(
  base: string,
  path: string,
  {
    method = 'GET',
    body,
    key,
  }: { readonly method?: string; readonly body?: unknown; readonly key?: string } = {},
): Promise<Answer> {
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json') === true;
  return { status: response.status, body: isJson ? JSON.parse(text) : null, text };
}

export const QUICK_TABLE: CreateTable = {
  pack: 'quick-start',
  seats: 6,
  rounds: 3,
  pace: 'own',
  reading: 'paper',
  mode: 'table',
  seat: 'us-white-house',
  bots: 'mixed',
};

/** Opens a table; throws when the server does not. */
export async function openTable(base: string, request: Partial<CreateTable> = {}): Promise<TableOpened> {
  const answer = await ask(base, '/api/tables', { method: 'POST', body: { ...QUICK_TABLE, ...request } });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as TableOpened;
}

/** A table that has begun with a person in every seat, so that nothing happens by itself. */
export async function openFullTable(
  base: string,
): Promise<TableOpened & { readonly others: readonly SeatClaimed[] }> {
  const table = await openTable(base);
  const seats = `/api/tables/${table.code}/seats`;
  const others: SeatClaimed[] = [];
  for (let index = 0; index < 5; index += 1)
    others.push((await ask(base, seats, { method: 'POST', body: {} })).body);
  await ask(base, `/api/tables/${table.code}/start`, { method: 'POST', body: {}, key: table.seatToken });
  return { ...table, others };
}

/** Somebody at a table who folds the frames as the page does, and notes everything that came over the wire. */
export interface TestPlayer {
  readonly room: Room;
  /** Every message as it came, as text. */
  readonly received: string[];
  readonly faults: string[];
  submit(command: unknown): Promise<SubmitResult>;
  /** The same, again and again while the server says that it comes too fast. */
  insist(command: unknown): Promise<SubmitResult>;
  view(): GameState;
  snapshots(): number;
  presence(): Presence | null;
  /** Settles when `holds` does; fails after `ms`. */
  until(holds: (view: GameState) => boolean, ms?: number): Promise<void>;
  leave(): Promise<void>;
}

export async function joinTable(base: string, options: JoinTable): Promise<TestPlayer> {
  const room = await new Client(base).joinOrCreate('table', options);
  room.reconnection.enabled = false;
  const received: string[] = [];
  const faults: string[] = [];
  let view: GameState | null = null;
  let viewSeq = -1;
  let snapshots = 0;
  let presence: Presence | null = null;
  room.onMessage('snapshot', (snapshot: Snapshot) => {
    received.push(JSON.stringify(snapshot));
    ({ view, viewSeq } = snapshot);
    snapshots += 1;
  });
  room.onMessage('frame', (frame: Frame) => {
    received.push(JSON.stringify(frame));
    if (view === null || frame.viewSeq !== viewSeq + 1) {
      faults.push(`frame ${frame.viewSeq} after ${viewSeq}`);
      return;
    }
    viewSeq = frame.viewSeq;
    view = evolveAll(view, frame.events);
    if (frame.viewHash !== undefined && frame.viewHash !== hashValue(view)) faults.push(`hash at ${viewSeq}`);
  });
  room.onMessage('presence', (told: Presence) => {
    received.push(JSON.stringify(told));
    presence = told;
  });
  await room.request('watch');
  const player: TestPlayer = {
    room,
    received,
    faults,
    submit: (command) => room.request('command', command),
    insist: async (command) => {
      for (;;) {
        const answer: SubmitResult = await room.request('command', command);
        if (answer.ok || answer.error.code !== 'tooFast') return answer;
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    view: () => {
      if (view === null) throw new Error('no snapshot yet');
      return view;
    },
    snapshots: () => snapshots,
    presence: () => presence,
    until: async (holds, ms = 5000) => {
      const end = performance.now() + ms;
      while (view === null || !holds(view)) {
        if (performance.now() > end)
          throw new Error(
            `not within ${ms} ms: ${holds.toString()}; ${view?.step} ${view?.stepSerial}, ready: ${Object.entries(
              view?.seats ?? {},
            )
              .filter(([, seat]) => seat.ready)
              .map(([id]) => id)}`,
          );
        await new Promise((done) => setTimeout(done, 5));
      }
    },
    leave: async () => {
      await room.leave();
    },
  };
  await player.until(() => true);
  return player;
}
