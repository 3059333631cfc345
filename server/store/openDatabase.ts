import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../StartError.ts';
import { MIGRATIONS } from './migrations.ts';
import { appendProblemOf } from './sqliteProblem.ts';

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
    migrate(sql, dataDir);
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
    throw asStartError(error, dataDir);
  }
}

/** What to tell whoever starts a server on data that SQLite cannot work with. */
export function asStartError(error: unknown, dataDir: string): StartError {
  if (error instanceof StartError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new StartError(`${sentenceFor(error, dataDir)} (${detail})`);
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

/** Brings the tables to their form of today, all steps or none. */
function migrate(sql: DatabaseSync, dataDir: string): void {
  const version = Number(sql.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > MIGRATIONS.length) {
    throw new StartError(
      `The data in ${dataDir} was written by a newer Dos Mesas (version ${version}). Run that one, or name another DATA_DIR.`,
    );
  }
  if (version === MIGRATIONS.length) return;
  sql.exec('BEGIN IMMEDIATE');
  for (const step of MIGRATIONS.slice(version)) sql.exec(step);
  sql.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  sql.exec('COMMIT');
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
