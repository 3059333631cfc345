import type { TextRef } from '../../../shared/game/ids.ts';
import { fail, ok, type Result } from '../../../shared/game/result.ts';
import type { LogHeader, LogRow, LogText } from '../../../shared/host/log/LogLine.ts';
import { textRefsIn } from '../../../shared/host/log/textRefs.ts';
import type { AppendProblem } from '../../../shared/host/ports.ts';
import type { PackBundle } from '../../../shared/protocol/PackSummary.ts';
import { answerOf, openDatabase, read, write } from './indexedDb.ts';
import type { SoloGame } from './SoloGame.ts';
import type { SoloStore } from './SoloStore.ts';

const LOGS = 'logs';
const ROWS = 'rows';
const GAMES = 'games';
const PACKS = 'packs';

interface KeptRow {
  readonly game: string;
  readonly seq: number;
  readonly row: LogRow;
  readonly texts: readonly LogText[];
}

interface KeptPack {
  readonly hash: string;
  readonly id: string;
  readonly keptAtMs: number;
  readonly bundle: PackBundle;
}

/** Games kept in this browser, row by row. Rejects where the browser keeps nothing. */
export async function openIndexedDbStore(name = 'dos-mesas'): Promise<SoloStore> {
  const database = await openDatabase(name, 1, (empty) => {
    empty.createObjectStore(LOGS, { keyPath: 'game' });
    empty.createObjectStore(ROWS, { keyPath: ['game', 'seq'] });
    empty.createObjectStore(GAMES, { keyPath: 'id' });
    empty.createObjectStore(PACKS, { keyPath: 'hash' }).createIndex('id', 'id');
  });
  const rowsOf = (game: string): IDBKeyRange => IDBKeyRange.bound([game, 0], [game, Infinity]);

  return {
    create: (game, header) =>
      kept(() => write(database, [LOGS], (store) => answerOf(store(LOGS).add({ game, header })))),
    append: (game, row, texts) =>
      kept(() =>
        write(database, [LOGS, ROWS], async (store) => {
          const known = await answerOf(store(LOGS).getKey(game));
          if (known === undefined) throw new Error('no such game');
          const before = row.seq === 1 ? 0 : await answerOf(store(ROWS).getKey([game, row.seq - 1]));
          if (before === undefined) throw new DOMException('rows are missing', 'ConstraintError');
          const entry: KeptRow = { game, seq: row.seq, row, texts };
          await answerOf(store(ROWS).add(entry));
        }),
      ),
    read: async (game) => {
      const log = await read<{ readonly header: LogHeader } | undefined>(database, LOGS, (store) =>
        store.get(game),
      );
      if (log === undefined) return null;
      const entries = await read<KeptRow[]>(database, ROWS, (store) => store.getAll(rowsOf(game)));
      const rows = entries.map(({ row }) => row);
      const words = new Map(entries.flatMap(({ texts }) => texts.map((text) => [text.ref, text] as const)));
      const refs: ReadonlySet<TextRef> = new Set(rows.flatMap((row) => textRefsIn(row.events)));
      const texts = [...refs].map((ref): LogText => words.get(ref) ?? { ref, removed: true });
      return { header: log.header, rows, texts };
    },
    games: async () => {
      const games = await read<SoloGame[]>(database, GAMES, (store) => store.getAll());
      return games.sort((a, b) => b.openedAtMs - a.openedAtMs);
    },
    game: async (id) => (await read<SoloGame | undefined>(database, GAMES, (store) => store.get(id))) ?? null,
    note: (game) => write(database, [GAMES], async (store) => void (await answerOf(store(GAMES).put(game)))),
    remove: (id) =>
      write(database, [LOGS, ROWS, GAMES], async (store) => {
        await answerOf(store(LOGS).delete(id));
        await answerOf(store(ROWS).delete(rowsOf(id)));
        await answerOf(store(GAMES).delete(id));
      }),
    keepPack: (hash, bundle) =>
      write(database, [PACKS], async (store) => {
        const entry: KeptPack = { hash, id: bundle.pack.id, keptAtMs: Date.now(), bundle };
        await answerOf(store(PACKS).put(entry));
      }),
    pack: async (hash) =>
      (await read<KeptPack | undefined>(database, PACKS, (store) => store.get(hash)))?.bundle ?? null,
    packById: async (id) => {
      const packs = await read<KeptPack[]>(database, PACKS, (store) => store.index('id').getAll(id));
      return packs.sort((a, b) => b.keptAtMs - a.keptAtMs)[0]?.bundle ?? null;
    },
  };
}

/** What became of a wish to keep something. */
async function kept(work: () => Promise<unknown>): Promise<Result<null, AppendProblem>> {
  try {
    await work();
    return ok(null);
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'ConstraintError') return fail('conflict');
    return fail(name === 'QuotaExceededError' ? 'full' : 'failed');
  }
}
