import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../StartError.ts';
import { createClassStore } from '../store/classes.ts';
import { createDirectory } from '../store/directory.ts';
import type { GroupCommit } from '../store/groupCommit.ts';
import { createSqliteStore } from '../store/sqliteStore.ts';
import type { ReadLog } from './readLogs.ts';

/** The session that is everything a data folder holds. */
export const ALL = 'all';

/**
 * Games kept in a data folder, a running server's too, which is only read: a class or a table by its code or id, or `all`. `null` where
 * the folder has no such game.
 */
export async function keptGames(dataDir: string, session: string): Promise<readonly ReadLog[] | null> {
  const file = join(dataDir, 'dos-mesas.sqlite');
  if (!existsSync(file)) return null;
  const sql = new DatabaseSync(file, { readOnly: true });
  try {
    const directory = createDirectory(sql, READ_ONLY);
    const store = createSqliteStore(sql, READ_ONLY);
    const one = directory.byCode(session.toUpperCase()) ?? directory.byGame(session);
    const ofClass = gamesOfClass(sql, session).flatMap((game) => directory.byGame(game) ?? []);
    const records = session === ALL ? directory.all().toReversed() : one === null ? ofClass : [one];
    if (records.length === 0) return null;
    const logs: ReadLog[] = [];
    for (const { game, code } of records) {
      const record = await store.read(game);
      if (record !== null) logs.push({ file: `${code}.log.jsonl`, record });
    }
    return logs;
  } finally {
    sql.close();
  }
}

/** The games of a class; none where the data are of a version without classes. */
function gamesOfClass(sql: DatabaseSync, session: string): readonly string[] {
  const known = sql.prepare("SELECT 1 FROM sqlite_master WHERE name = 'class_tables'").get();
  if (known === undefined) return [];
  const store = createClassStore(sql, READ_ONLY);
  return (store.byCode(session.toUpperCase()) ?? store.byId(session))?.games ?? [];
}

const READ_ONLY: GroupCommit = {
  write: () => {
    throw new StartError('an export writes nothing into the data folder');
  },
  flush: () => undefined,
};
