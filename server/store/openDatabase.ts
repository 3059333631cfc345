import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../StartError.ts';
import { appendProblemOf } from './sqliteProblem.ts';

/** Rows are kept by game and number; texts, keys and the list of tables beside them, so that they can be purged. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS packs (
    hash TEXT PRIMARY KEY, id TEXT NOT NULL, content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS games (
    id TEXT PRIMARY KEY, header TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS rows (
    game TEXT NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (game, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS texts (
    game TEXT NOT NULL, ref TEXT NOT NULL, salt TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (game, ref)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tables (
    game TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, mode TEXT NOT NULL, bots TEXT NOT NULL,
    opened_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS keys (
    hash TEXT PRIMARY KEY, game TEXT NOT NULL, seat TEXT, opener INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS keys_by_seat ON keys (game, seat) WHERE seat IS NOT NULL;
  CREATE TABLE IF NOT EXISTS alive (game TEXT PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Version of the tables above, kept in the file. */
const SCHEMA_VERSION = 1;

export interface Database {
  readonly sql: DatabaseSync;
  close(): void;
}

/**
 * Opens the database of a data folder, which is made if it is missing, and holds the folder for this process alone.
 * Throws a `StartError` that says what is wrong with the folder.
 */
export function openDatabase(dataDir: string, maxPages: number | null = null): Database {
  makeWritable(dataDir);
  const lock = holdFolder(dataDir);
  try {
    const sql = new DatabaseSync(join(dataDir, 'dos-mesas.sqlite'));
    sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
    checkVersion(sql, dataDir);
    sql.exec(SCHEMA);
    sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    if (maxPages !== null) sql.exec(`PRAGMA max_page_count = ${maxPages}`);
    return {
      sql,
      close: () => {
        sql.close();
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    if (error instanceof StartError) throw error;
    throw new StartError(
      `${sentenceFor(error, dataDir)} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function makeWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.R_OK);
  } catch {
    throw new StartError(
      `The data folder ${dataDir} cannot be written to. Make it writable, or name another one with DATA_DIR.`,
    );
  }
}

/** A second process on the same folder would play the same games twice. The lock falls with the process. */
function holdFolder(dataDir: string): DatabaseSync {
  const lock = new DatabaseSync(join(dataDir, 'server.lock'));
  try {
    lock.exec(
      'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (id INTEGER);',
    );
    return lock;
  } catch (error) {
    lock.close();
    if (appendProblemOf(error) === 'conflict') {
      throw new StartError(
        `Another Dos Mesas is running on the data folder ${dataDir}. Stop it, or name another folder with DATA_DIR.`,
      );
    }
    throw new StartError(sentenceFor(error, dataDir));
  }
}

function checkVersion(sql: DatabaseSync, dataDir: string): void {
  const version = Number(sql.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version <= SCHEMA_VERSION) return;
  throw new StartError(
    `The data in ${dataDir} was written by a newer Dos Mesas (version ${version}). Run that one, or name another DATA_DIR.`,
  );
}

function sentenceFor(error: unknown, dataDir: string): string {
  switch (appendProblemOf(error)) {
    case 'full':
      return `There is no room left for the data in ${dataDir}. Make room, or name another folder with DATA_DIR.`;
    case 'readOnly':
      return `The data in ${dataDir} cannot be written to. Make it writable, or name another folder with DATA_DIR.`;
    default:
      return `The data in ${dataDir} cannot be opened. Move the folder away, or name another one with DATA_DIR.`;
  }
}
