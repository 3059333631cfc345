import type { DatabaseSync } from 'node:sqlite';
import { canonical } from '../../shared/game/canonical.ts';
import type { TextRef } from '../../shared/game/ids.ts';
import { fail, ok } from '../../shared/game/result.ts';
import type { LogStore } from '../../shared/host/LogStore.ts';
import type { LogText } from '../../shared/host/log/LogLine.ts';
import { parseChain } from '../../shared/host/log/parseChain.ts';
import { textRefsIn } from '../../shared/host/log/textRefs.ts';
import type { GroupCommit } from './groupCommit.ts';

/** Logs in SQLite. A row and its words are kept together or not at all; `conflict` when the number is taken. */
export function createSqliteStore(sql: DatabaseSync, commits: GroupCommit): LogStore {
  const addGame = sql.prepare('INSERT INTO games (id, header) VALUES (?, ?) ON CONFLICT DO NOTHING');
  // Adds only the next row: a number already there, or one that leaves a gap, changes nothing.
  const addRow = sql.prepare(`
    INSERT INTO rows (game, seq, line)
    SELECT :game, :seq, :line
    WHERE EXISTS (SELECT 1 FROM games WHERE id = :game)
      AND (SELECT coalesce(max(seq), 0) FROM rows WHERE game = :game) = :seq - 1
  `);
  const addText = sql.prepare(
    'INSERT INTO texts (game, ref, salt, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const endGame = sql.prepare('UPDATE games SET is_over = 1 WHERE id = ?');
  const gameOf = sql.prepare('SELECT header FROM games WHERE id = ?');
  const rowsOf = sql.prepare('SELECT line FROM rows WHERE game = ? ORDER BY seq');
  const textsOf = sql.prepare('SELECT ref, salt, text FROM texts WHERE game = ?');

  return {
    create: (game, header) =>
      commits.write(() => (addGame.run(game, canonical(header)).changes === 1 ? ok(null) : fail('conflict'))),
    append: (game, row, texts) => {
      const line = canonical(row);
      return commits.write(() => {
        if (addRow.run({ game, seq: row.seq, line }).changes !== 1) return fail('conflict');
        for (const text of texts) if ('text' in text) addText.run(game, text.ref, text.salt, text.text);
        if (row.events.some((event) => event.type === 'GameConcluded')) endGame.run(game);
        return ok(null);
      });
    },
    read: async (game) => {
      const header = gameOf.get(game)?.['header'];
      if (header === undefined) return null;
      const lines = [header, ...rowsOf.all(game).map((row) => row['line'])].map(String);
      const kept = new Map(
        textsOf
          .all(game)
          .map((row) => [
            String(row['ref']),
            { ref: String(row['ref']) as TextRef, salt: String(row['salt']), text: String(row['text']) },
          ]),
      );
      const chain = parseChain(lines);
      if (!chain.ok)
        throw new Error(`the log of ${game} is broken at ${chain.error.seq}: ${chain.error.reason}`);
      const refs = [...new Set(chain.value.rows.flatMap((row) => textRefsIn(row.events)))];
      const texts = refs.map((ref): LogText => kept.get(ref) ?? { ref, removed: true });
      return { ...chain.value, texts };
    },
  };
}
