import { fail, ok } from '../game/result.ts';
import type { LogStore } from './LogStore.ts';
import type { LogHeader, LogRow, LogText } from './log/LogLine.ts';
import { textRefsIn } from './log/textRefs.ts';

/** Logs in memory, for games that are not kept: offline play, simulations, tests. */
export function createMemoryStore(): LogStore {
  interface Kept {
    readonly header: LogHeader;
    readonly rows: LogRow[];
    readonly texts: Map<string, LogText>;
  }
  const games = new Map<string, Kept>();
  return {
    create: async (game, header) => {
      if (games.has(game)) return fail('conflict');
      games.set(game, { header, rows: [], texts: new Map() });
      return ok(null);
    },
    append: async (game, row, texts) => {
      const kept = games.get(game);
      if (kept === undefined) return fail('failed');
      if (row.seq !== kept.rows.length + 1) return fail('conflict');
      kept.rows.push(row);
      for (const text of texts) kept.texts.set(text.ref, text);
      return ok(null);
    },
    read: async (game) => {
      const kept = games.get(game);
      if (kept === undefined) return null;
      const refs = new Set(kept.rows.flatMap((row) => textRefsIn(row.events)));
      const texts = [...refs].map((ref): LogText => kept.texts.get(ref) ?? { ref, removed: true });
      return { header: kept.header, rows: [...kept.rows], texts };
    },
  };
}
