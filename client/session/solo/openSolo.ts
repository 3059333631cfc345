import type { SeatId } from '../../../shared/game/ids.ts';
import { streamOf } from '../../../shared/game/random.ts';
import { fail, ok, type Result } from '../../../shared/game/result.ts';
import type { BotPacing } from '../../../shared/host/botPump.ts';
import { createGameHost, type GameHost } from '../../../shared/host/gameHost.ts';
import type { HostPorts } from '../../../shared/host/ports.ts';
import type { ProblemCode } from '../../../shared/protocol/Problem.ts';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import type { SoloGame } from './SoloGame.ts';
import type { SoloStore } from './SoloStore.ts';

/** Asks for a different character in each seat. */
const MIXED = 'mixed';

/** What a game in the page runs on. */
export interface SoloParts {
  readonly store: SoloStore;
  readonly ports: Omit<HostPorts, 'append'>;
  /** Characters to choose from. */
  readonly botNames: readonly string[];
  readonly pacing: BotPacing;
}

/** A game being played in the page. */
export interface OpenSolo {
  readonly host: GameHost;
  readonly seat: SeatId;
  close(): void;
}

/** How often it is noted that the game is being played, while a clock runs. */
const HEARTBEAT_MS = 1000;

/**
 * Takes up a game where it was left, or begins it: seats the person and the bots. The time the page was away costs the
 * clock nothing. Every row is kept before it counts.
 */
export async function openSolo(parts: SoloParts, id: string): Promise<Result<OpenSolo, ProblemCode>> {
  const { store, ports } = parts;
  const [game, record] = [await store.game(id), await store.read(id)];
  if (game === null || record === null) return fail('unknownTable');
  const bundle = await store.pack(record.header.packHash);
  if (bundle === null) return fail('unknownPack');
  const host = createGameHost(
    { ...ports, append: (row, texts) => store.append(id, row, texts) },
    {
      header: record.header,
      pack: loadPack(bundle.pack),
      texts: bundle.packTexts,
      rows: record.rows,
      keptTexts: record.texts,
      pacing: parts.pacing,
    },
  );
  const { remainingMs, running } = host.clock();
  if (running && remainingMs !== null) {
    const lastRowMs = record.rows.at(-1)?.atMs ?? 0;
    const left = host.clock(Math.max(game.aliveMs, lastRowMs)).remainingMs ?? 0;
    await host.submit('system', { kind: 'resumeClock', remainingMs: left });
  }
  await begin(host, game, parts.botNames);
  const stopNoting = noteProgress(host, game, parts);
  host.start();
  return ok({
    host,
    seat: game.seat,
    close: () => {
      stopNoting();
      host.close();
    },
  });
}

/** Sets the table as far as it is not set yet: the page may have been closed in between. */
async function begin(host: GameHost, game: SoloGame, names: readonly string[]): Promise<void> {
  if (host.seq() === 0) await host.submit('system', { kind: 'openGame' });
  if (host.state().round > 0) return;
  const drawn = streamOf(host.header.seed, ['characters']);
  for (const seat of host.header.settings.seats) {
    const name = names[drawn.integer(0, names.length - 1)] ?? game.bots;
    if (host.state().seats[seat]?.occupant.kind !== 'empty') continue;
    const policy = game.bots === MIXED ? name : game.bots;
    await host.submit('system', {
      kind: 'occupySeat',
      seat,
      occupant: seat === game.seat ? { kind: 'person' } : { kind: 'bot', policy },
    });
  }
  await host.submit('system', { kind: 'openGame' });
}

/** Keeps the list of games up to date, and opens the review when the game is over: there is nobody to spoil. */
function noteProgress(host: GameHost, game: SoloGame, { store, ports }: SoloParts): () => void {
  let cancel: (() => void) | null = null;
  const note = (): void => {
    const { round, step, conclusion } = host.state();
    const entry = { ...game, round, step, over: conclusion !== null, aliveMs: ports.now() };
    // A list that lags behind loses nothing of the game.
    store.note(entry).catch(() => undefined);
  };
  const beat = (): void => {
    const { running, remainingMs } = host.clock();
    if (running && remainingMs !== null) note();
    cancel = ports.after(HEARTBEAT_MS, beat);
  };
  const watch = host.watch({ kind: 'projector' }, (update) => {
    const { conclusion, reviewReleased } = host.state();
    if (conclusion !== null && !reviewReleased) void host.submit('system', { kind: 'releaseReview' });
    if (update.kind === 'snapshot' || update.frame.events.some((event) => event.type === 'StepOpened'))
      note();
  });
  beat();
  return () => {
    cancel?.();
    watch.close();
  };
}
