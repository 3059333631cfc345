import type { Occupant } from '../game/Command.ts';
import type { GameSettings } from '../game/GameState.ts';
import { hashValue } from '../game/hash.ts';
import { fail } from '../game/result.ts';
import type { BotPacing } from '../host/botPump.ts';
import { createGameHost, type GameHost } from '../host/gameHost.ts';
import type { LogStore } from '../host/LogStore.ts';
import { sealHeader } from '../host/log/chain.ts';
import { createMemoryStore } from '../host/memoryStore.ts';
import type { AppendProblem, BotPort, HostIncident, HostPorts } from '../host/ports.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';

/** A pack as a test reads it from disk. */
export interface TestPack {
  readonly pack: ScenarioPack;
  readonly en: PackTexts;
  readonly es: PackTexts;
}

/** A game with a clock that only the test moves. */
export interface TestHost {
  readonly host: GameHost;
  readonly store: LogStore;
  readonly incidents: readonly HostIncident[];
  now(): number;
  /** Lets time pass, ringing what is due on the way. */
  pass(ms: number): Promise<void>;
  /** The next rows cannot be kept; `null`: they can again. */
  breakStore(problem: AppendProblem | null): void;
  /** The same game taken up from its log, as after a restart. */
  again(): Promise<TestHost>;
}

export interface HostOptions {
  readonly content: TestPack;
  readonly settings?: Partial<GameSettings>;
  readonly seed?: string;
  readonly bots?: BotPort | null;
  readonly pacing?: BotPacing;
  readonly startMs?: number;
  readonly store?: LogStore;
}

/** Bots without a wish: the host makes them do the least. */
export const IDLE_BOTS: BotPort = { next: () => null };

/** A new game whose table is set but not begun. */
export async function aHost(options: HostOptions): Promise<TestHost> {
  const { pack } = options.content;
  const header = sealHeader({
    format: 1,
    engine: 'test',
    packId: pack.id,
    packHash: hashValue(pack),
    seed: options.seed ?? 'seed-1',
    settings: {
      packId: pack.id,
      seats: pack.tables[0]?.seats ?? [],
      rounds: pack.roundChoices[0] ?? 3,
      preset: 'quick',
      reading: 'paper',
      pace: 'own',
      excludedCards: [],
      ...options.settings,
    },
  });
  const store = options.store ?? createMemoryStore();
  await store.create('game', header);
  const test = await takeUp({ ...options, store });
  await test.host.submit('system', { kind: 'openGame' });
  return test;
}

/** Seats people and bots, then begins. */
export async function begin({ host }: TestHost, people: number): Promise<void> {
  const { seats } = host.header.settings;
  for (const [index, seat] of seats.entries()) {
    const occupant: Occupant = index < people ? { kind: 'person' } : { kind: 'bot', policy: 'test' };
    await host.submit('system', { kind: 'occupySeat', seat, occupant });
  }
  await host.submit('system', { kind: 'openGame' });
  host.start();
}

async function takeUp(options: HostOptions & { readonly store: LogStore }): Promise<TestHost> {
  const { store, content } = options;
  const kept = await store.read('game');
  if (kept === null) throw new Error('no such game');
  const incidents: HostIncident[] = [];
  let time = options.startMs ?? 1_800_000_000_000;
  let salts = 0;
  let broken: AppendProblem | null = null;
  const timers = new Set<{ readonly atMs: number; readonly act: () => void }>();
  const ports: HostPorts = {
    now: () => time,
    after: (ms, act) => {
      const timer = { atMs: time + ms, act };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    append: (row, texts) =>
      broken === null ? store.append('game', row, texts) : Promise.resolve(fail(broken)),
    salt: () => {
      salts += 1;
      return `salt-of-this-test-${salts}`;
    },
    bots: options.bots === undefined ? IDLE_BOTS : options.bots,
    report: (incident) => void incidents.push(incident),
  };
  const host = createGameHost(ports, {
    header: kept.header,
    pack: loadPack(content.pack),
    texts: { en: content.en, es: content.es },
    rows: kept.rows,
    keptTexts: kept.texts,
    ...(options.pacing === undefined ? {} : { pacing: options.pacing }),
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
  };
  return {
    host,
    store,
    incidents,
    now: () => time,
    pass: async (ms) => {
      const end = time + ms;
      for (;;) {
        await settle();
        const [next] = [...timers].sort((a, b) => a.atMs - b.atMs);
        if (next === undefined || next.atMs > end) break;
        timers.delete(next);
        time = Math.max(time, next.atMs);
        next.act();
      }
      time = end;
      await settle();
    },
    breakStore: (problem) => {
      broken = problem;
    },
    again: () => takeUp({ ...options, store, startMs: time }),
  };
}
