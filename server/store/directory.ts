import type { DatabaseSync } from 'node:sqlite';
import type { SeatId } from '../../shared/game/ids.ts';
import { fail, ok, type Result } from '../../shared/game/result.ts';
import type { AppendProblem } from '../../shared/host/ports.ts';
import type { TableMode } from '../../shared/protocol/CreateTable.ts';
import type { GroupCommit } from './groupCommit.ts';

/** A table as it is kept beside its log. */
export interface TableRecord {
  readonly game: string;
  readonly code: string;
  readonly mode: TableMode;
  /** The character, or `mixed`, that plays seats nobody takes. */
  readonly bots: string;
  readonly openedMs: number;
}

/** What a key opens: a seat, or with no seat the table itself. */
export interface KeyRecord {
  readonly game: string;
  readonly seat: SeatId | null;
  readonly opener: boolean;
  /** It shares the seat with the key that took it. */
  readonly mirror: boolean;
}

/** Tables and keys. Keys are kept as hashes; nobody can read one back. */
export interface Directory {
  addTable(table: TableRecord): Promise<Result<null, AppendProblem>>;
  byCode(code: string): TableRecord | null;
  byGame(game: string): TableRecord | null;
  /** The newest first. */
  all(): readonly TableRecord[];
  /** Tables whose game has not come to its end, opened since a time. */
  unfinished(sinceMs: number): readonly TableRecord[];
  /** What was noted of a finished game for lists; `null` when nothing was. */
  summary(game: string): string | null;
  saveSummary(game: string, summary: string): Promise<Result<null, AppendProblem>>;
  /** `conflict` when somebody holds the seat, or shares it already. */
  addKey(hash: string, key: KeyRecord): Promise<Result<null, AppendProblem>>;
  removeKey(hash: string): Promise<Result<null, AppendProblem>>;
  key(hash: string): KeyRecord | null;
  /** The seats of a game for which a key was given out. */
  seatKeys(game: string): readonly { readonly hash: string; readonly seat: SeatId }[];
  /** When a game's clock was last known to run; `null` before the first time. */
  lastAlive(game: string): number | null;
  stayAlive(games: readonly string[], atMs: number): Promise<Result<null, AppendProblem>>;
}

export function createDirectory(sql: DatabaseSync, commits: GroupCommit): Directory {
  const addTable = sql.prepare(
    'INSERT INTO tables (game, code, mode, bots, opened_ms) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const byCode = sql.prepare('SELECT * FROM tables WHERE code = ?');
  const byGame = sql.prepare('SELECT * FROM tables WHERE game = ?');
  const all = sql.prepare('SELECT * FROM tables ORDER BY opened_ms DESC, game');
  const unfinished = sql.prepare(`
    SELECT tables.* FROM tables JOIN games ON games.id = tables.game
    WHERE games.is_over = 0 AND tables.opened_ms >= ? ORDER BY tables.opened_ms DESC, tables.game
  `);
  const summary = sql.prepare('SELECT summary FROM tables WHERE game = ?');
  const saveSummary = sql.prepare('UPDATE tables SET summary = ? WHERE game = ?');
  const addKey = sql.prepare(
    'INSERT INTO keys (hash, game, seat, opener, mirror) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeKey = sql.prepare('DELETE FROM keys WHERE hash = ?');
  const key = sql.prepare('SELECT game, seat, opener, mirror FROM keys WHERE hash = ?');
  const seatKeys = sql.prepare('SELECT hash, seat FROM keys WHERE game = ? AND seat IS NOT NULL');
  const alive = sql.prepare('SELECT at_ms FROM alive WHERE game = ?');
  const setAlive = sql.prepare(
    'INSERT INTO alive (game, at_ms) VALUES (?, ?) ON CONFLICT (game) DO UPDATE SET at_ms = excluded.at_ms',
  );
  const changed = (changes: number | bigint): Result<null, AppendProblem> =>
    changes === 1 ? ok(null) : fail('conflict');

  return {
    addTable: ({ game, code, mode, bots, openedMs }) =>
      commits.write(() => changed(addTable.run(game, code, mode, bots, openedMs).changes)),
    byCode: (code) => tableOf(byCode.get(code)),
    byGame: (game) => tableOf(byGame.get(game)),
    all: () => all.all().flatMap((row) => tableOf(row) ?? []),
    unfinished: (sinceMs) => unfinished.all(sinceMs).flatMap((row) => tableOf(row) ?? []),
    summary: (game) => {
      const text = summary.get(game)?.['summary'];
      return typeof text === 'string' ? text : null;
    },
    saveSummary: (game, text) => commits.write(() => changed(saveSummary.run(text, game).changes)),
    addKey: (hash, { game, seat, opener, mirror }) =>
      commits.write(() => changed(addKey.run(hash, game, seat, opener ? 1 : 0, mirror ? 1 : 0).changes)),
    removeKey: (hash) => commits.write(() => changed(removeKey.run(hash).changes)),
    key: (hash) => {
      const row = key.get(hash);
      if (row === undefined) return null;
      const seat = row['seat'];
      return {
        game: String(row['game']),
        seat: seat === null ? null : (String(seat) as SeatId),
        opener: row['opener'] === 1,
        mirror: row['mirror'] === 1,
      };
    },
    seatKeys: (game) =>
      seatKeys.all(game).map((row) => ({ hash: String(row['hash']), seat: String(row['seat']) as SeatId })),
    lastAlive: (game) => {
      const row = alive.get(game);
      return row === undefined ? null : Number(row['at_ms']);
    },
    stayAlive: (games, atMs) =>
      commits.write(() => {
        for (const game of games) setAlive.run(game, atMs);
        return ok(null);
      }),
  };
}

function tableOf(row: Record<string, unknown> | undefined): TableRecord | null {
  if (row === undefined) return null;
  return {
    game: String(row['game']),
    code: String(row['code']),
    mode: row['mode'] === 'solo' ? 'solo' : 'table',
    bots: String(row['bots']),
    openedMs: Number(row['opened_ms']),
  };
}
