/**
 * The tables of the database, as steps from nothing to today. A step that was released is never changed: the next one
 * changes what it made. Rows are kept by game and number; texts, keys and the list of tables beside them, so that they
 * can be purged.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE packs (
    hash TEXT PRIMARY KEY, id TEXT NOT NULL, content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE games (
    id TEXT PRIMARY KEY, header TEXT NOT NULL, is_over INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE rows (
    game TEXT NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (game, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE texts (
    game TEXT NOT NULL, ref TEXT NOT NULL, salt TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (game, ref)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tables (
    game TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, mode TEXT NOT NULL, bots TEXT NOT NULL,
    opened_ms INTEGER NOT NULL, summary TEXT
  ) STRICT;
  CREATE TABLE keys (
    hash TEXT PRIMARY KEY, game TEXT NOT NULL, seat TEXT, opener INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX keys_by_seat ON keys (game, seat) WHERE seat IS NOT NULL;
  CREATE TABLE alive (
    game TEXT PRIMARY KEY, at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Classes: several tables reached by one code. A seat can be shared by a second key.
  `
  CREATE TABLE classes (
    id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, opened_ms INTEGER NOT NULL, request TEXT NOT NULL
  ) STRICT;
  CREATE TABLE class_tables (
    class TEXT NOT NULL, place INTEGER NOT NULL, game TEXT NOT NULL UNIQUE, PRIMARY KEY (class, place)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE students (
    id TEXT PRIMARY KEY, class TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, pseudonym TEXT, joined_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX students_by_class ON students (class);
  ALTER TABLE keys ADD COLUMN mirror INTEGER NOT NULL DEFAULT 0;
  DROP INDEX keys_by_seat;
  CREATE UNIQUE INDEX keys_by_seat ON keys (game, seat, mirror) WHERE seat IS NOT NULL;
  `,
];
