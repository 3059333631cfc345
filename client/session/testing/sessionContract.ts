import { expect, test } from '@jest/globals';
import { evolveAll } from '../../../shared/game/evolve.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import { hashValue } from '../../../shared/game/hash.ts';
import type { Session, SessionUpdate } from '../../../shared/protocol/Session.ts';

/** A session with a game behind it that a test can move on. */
export interface SessionUnderTest {
  readonly session: Session;
  /** Lets something happen in the game. */
  advance(): Promise<void>;
}

/** What a page sees that does nothing but listen and fold. */
export interface Listener {
  readonly heard: SessionUpdate[];
  readonly faults: string[];
  view(): GameState | null;
  connection(): string;
  stop(): void;
}

export function listenTo(session: Session): Listener {
  const heard: SessionUpdate[] = [];
  const faults: string[] = [];
  let view: GameState | null = null;
  let viewSeq = 0;
  let connection = '';
  const stop = session.subscribe((update) => {
    heard.push(update);
    if (update.kind === 'connection') connection = update.connection;
    if (update.kind === 'snapshot') ({ view, viewSeq } = update.snapshot);
    if (update.kind !== 'frame') return;
    const { frame } = update;
    if (view === null) {
      faults.push('a frame before the snapshot');
      return;
    }
    if (frame.viewSeq !== viewSeq + 1) faults.push(`frame ${frame.viewSeq} after ${viewSeq}`);
    viewSeq = frame.viewSeq;
    view = evolveAll(view, frame.events);
    if (frame.viewHash !== undefined && frame.viewHash !== hashValue(view)) faults.push(`hash at ${viewSeq}`);
  });
  return { heard, faults, view: () => view, connection: () => connection, stop };
}

/** Waits until something holds; fails the test after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error('it never came to hold');
}

/** What every session keeps to, however the game reaches it. */
export function sessionContract(open: () => Promise<SessionUnderTest>): void {
  async function live(): Promise<SessionUnderTest & { readonly listener: Listener }> {
    const under = await open();
    const listener = listenTo(under.session);
    await until(() => listener.connection() === 'live');
    return { ...under, listener };
  }

  test('tells how it fares at once, then a snapshot, then frames that fold to what the host has', async () => {
    const { session, listener, advance } = await live();
    expect(listener.heard[0]?.kind).toBe('connection');
    for (let move = 0; move < 12; move += 1) await advance();
    await until(() => listener.heard.some(({ kind }) => kind === 'frame'));
    expect(listener.faults).toEqual([]);
    session.close();
  });

  test('a new snapshot is where the frames had led', async () => {
    const { session, listener, advance } = await live();
    for (let move = 0; move < 5; move += 1) await advance();
    const before = hashValue(listener.view());
    const snapshots = (): number => listener.heard.filter(({ kind }) => kind === 'snapshot').length;
    const told = snapshots();
    session.resync();
    await until(() => snapshots() > told);
    expect(hashValue(listener.view())).toBe(before);
    await advance();
    expect(listener.faults).toEqual([]);
    session.close();
  });

  test('who listens later begins with a snapshot, too', async () => {
    const { session, listener, advance } = await live();
    await advance();
    const second = listenTo(session);
    await until(() => second.view() !== null);
    await advance();
    await until(() => hashValue(second.view()) === hashValue(listener.view()));
    expect([...listener.faults, ...second.faults]).toEqual([]);
    session.close();
  });

  test('a command that is out of order is refused and changes nothing', async () => {
    const { session, listener } = await live();
    const before = hashValue(listener.view());
    const answer = await session.submit({ kind: 'backEdit', edit: 'edit:99' });
    expect(answer.ok).toBe(false);
    expect(hashValue(listener.view())).toBe(before);
    session.close();
  });

  test('after it is closed it is silent and refuses everything', async () => {
    const { session, listener, advance } = await live();
    session.close();
    const told = listener.heard.length;
    await advance();
    expect(listener.heard.slice(told).filter(({ kind }) => kind !== 'connection')).toEqual([]);
    expect((await session.submit({ kind: 'setReady', ready: true })).ok).toBe(false);
  });
}
