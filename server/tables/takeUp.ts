import { randomBytes } from 'node:crypto';
import { type BotPacing, NO_PACING } from '../../shared/host/botPump.ts';
import { createGameHost, type GameHost } from '../../shared/host/gameHost.ts';
import type { GameRecord } from '../../shared/host/log/LogLine.ts';
import type { PackContent } from '../packs/PackContent.ts';
import type { TableRecord } from '../store/directory.ts';
import { createLiveTable, type LiveTable } from './LiveTable.ts';
import type { TablesParts } from './TablesParts.ts';

/** People can follow bots: a third to one and a fifth second between their acts, never more than 20 s an act. */
export const BOT_PACING: BotPacing = { leastMs: 300, mostMs: 1200, actBudgetMs: 20_000 };

/** After a restart clocks wait this long for the first person to come back. */
const GRACE_MS = 10_000;
/** A wait that nobody notices needs no row of its own. */
const NOTICED_MS = 250;
const LONGEST_TIMER_MS = 2_147_483_647;

export interface TakeUp {
  /** The referee of a game on this server. */
  hostOf(record: GameRecord, content: PackContent, game: string): GameHost;
  /** A table as its log left it; `null` when its log or pack is gone. */
  takeUp(record: TableRecord, isBoot: boolean): Promise<LiveTable | null>;
  /** Whether a table's clock runs here and now. */
  ticking(table: LiveTable): boolean;
}

/** Brings games back from their logs. The time nobody could play is given back to their clocks, as rows of the log. */
export function createTakeUp(parts: TablesParts): TakeUp {
  const { store, directory, shelf, bots, logger } = parts;
  const waiting = new Set<string>();

  const hostOf = (record: GameRecord, content: PackContent, game: string): GameHost =>
    createGameHost(
      {
        now: () => Date.now(),
        after: (ms, act) => {
          const timer = setTimeout(act, Math.min(ms, LONGEST_TIMER_MS));
          return () => clearTimeout(timer);
        },
        append: (row, texts) => store.append(game, row, texts),
        salt: () => randomBytes(18).toString('base64url'),
        bots: bots.port,
        report: (incident) => logger.warn({ game, incident }, 'in a game'),
      },
      {
        header: record.header,
        pack: content.pack,
        texts: content.texts,
        rows: record.rows,
        keptTexts: record.texts,
        pacing: parts.botPauses ? BOT_PACING : NO_PACING,
      },
    );

  /** A key given out for a seat that was never taken (the process ended in between) opens nothing. */
  async function dropUnusedKeys(game: string, host: GameHost): Promise<void> {
    for (const { hash, seat } of directory.seatKeys(game)) {
      if (host.state().seats[seat]?.occupant.kind === 'empty') await directory.removeKey(hash);
    }
  }

  async function takeUp(record: TableRecord, isBoot: boolean): Promise<LiveTable | null> {
    const { game } = record;
    const kept = await store.read(game);
    const content = kept === null ? null : shelf.byHash(kept.header.packHash);
    if (kept === null || content === null) return null;
    const host = hostOf(kept, content, game);
    await dropUnusedKeys(game, host);
    const lastMs = Math.max(directory.lastAlive(game) ?? 0, kept.rows.at(-1)?.atMs ?? 0);
    const { remainingMs, running } = host.clock(lastMs);
    const setBack = async (): Promise<void> => {
      if (running && remainingMs !== null) await host.submit('system', { kind: 'resumeClock', remainingMs });
    };
    // At once, so that everybody who looks sees the right time; and again when it really goes on.
    await setBack();
    const sinceMs = Date.now();
    waiting.add(game);
    let grace: NodeJS.Timeout | null = null;
    const begin = (): void => {
      if (!waiting.delete(game)) return;
      if (grace !== null) clearTimeout(grace);
      void (Date.now() - sinceMs > NOTICED_MS ? setBack() : Promise.resolve()).then(() => host.start());
    };
    if (isBoot) grace = setTimeout(begin, GRACE_MS);
    const table = createLiveTable({ record, host, content, onConnect: begin });
    return {
      ...table,
      close: () => {
        if (grace !== null) clearTimeout(grace);
        waiting.delete(game);
        table.close();
      },
    };
  }

  return {
    hostOf,
    takeUp,
    ticking: ({ record, host }) => {
      const { running, remainingMs } = host.clock();
      return running && remainingMs !== null && !waiting.has(record.game);
    },
  };
}
