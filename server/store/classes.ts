import type { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../shared/game/result.ts';
import type { AppendProblem } from '../../shared/host/ports.ts';
import type { OpenClass } from '../../shared/protocol/OpenClass.ts';
import type { GroupCommit } from './groupCommit.ts';

/** A class as it is kept. */
export interface ClassRecord {
  readonly id: string;
  readonly code: string;
  readonly openedMs: number;
  readonly request: OpenClass;
  /** The games of its tables, in order. */
  readonly games: readonly string[];
}

/** A student of a class. Where a student is, the key with the same hash says. */
export interface StudentRecord {
  readonly id: string;
  readonly hash: string;
  readonly pseudonym: string | null;
  readonly joinedMs: number;
}

/** Classes and their students. */
export interface ClassStore {
  /** `conflict` when the code is in use. */
  add(record: ClassRecord): Promise<Result<null, AppendProblem>>;
  byCode(code: string): ClassRecord | null;
  byId(id: string): ClassRecord | null;
  /** The newest first. */
  all(): readonly ClassRecord[];
  addStudent(id: string, student: StudentRecord): Promise<Result<null, AppendProblem>>;
  removeStudent(student: string): Promise<Result<null, AppendProblem>>;
  /** In the order in which they came. */
  students(id: string): readonly StudentRecord[];
}

export function createClassStore(sql: DatabaseSync, commits: GroupCommit): ClassStore {
  const add = sql.prepare(
    'INSERT INTO classes (id, code, opened_ms, request) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const addTable = sql.prepare('INSERT INTO class_tables (class, place, game) VALUES (?, ?, ?)');
  const byCode = sql.prepare('SELECT * FROM classes WHERE code = ?');
  const byId = sql.prepare('SELECT * FROM classes WHERE id = ?');
  const all = sql.prepare('SELECT * FROM classes ORDER BY opened_ms DESC, id');
  const games = sql.prepare('SELECT game FROM class_tables WHERE class = ? ORDER BY place');
  const addStudent = sql.prepare(
    'INSERT INTO students (id, class, hash, pseudonym, joined_ms) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeStudent = sql.prepare('DELETE FROM students WHERE id = ?');
  const students = sql.prepare('SELECT * FROM students WHERE class = ? ORDER BY joined_ms, id');
  const changed = (changes: number | bigint): Result<null, AppendProblem> =>
    changes === 1 ? ok(null) : fail('conflict');

  const recordOf = (row: Record<string, unknown> | undefined): ClassRecord | null => {
    if (row === undefined) return null;
    const id = String(row['id']);
    return {
      id,
      code: String(row['code']),
      openedMs: Number(row['opened_ms']),
      // Written by `add` alone.
      request: JSON.parse(String(row['request'])) as OpenClass,
      games: games.all(id).map(({ game }) => String(game)),
    };
  };

  return {
    add: (record) =>
      commits.write(() => {
        const added = add.run(record.id, record.code, record.openedMs, JSON.stringify(record.request));
        if (added.changes !== 1) return fail('conflict');
        for (const [place, game] of record.games.entries()) addTable.run(record.id, place, game);
        return ok(null);
      }),
    byCode: (code) => recordOf(byCode.get(code)),
    byId: (id) => recordOf(byId.get(id)),
    all: () => all.all().flatMap((row) => recordOf(row) ?? []),
    addStudent: (id, { id: student, hash, pseudonym, joinedMs }) =>
      commits.write(() => changed(addStudent.run(student, id, hash, pseudonym, joinedMs).changes)),
    removeStudent: (student) => commits.write(() => changed(removeStudent.run(student).changes)),
    students: (id) =>
      students.all(id).map((row) => ({
        id: String(row['id']),
        hash: String(row['hash']),
        pseudonym: row['pseudonym'] === null ? null : String(row['pseudonym']),
        joinedMs: Number(row['joined_ms']),
      })),
  };
}
