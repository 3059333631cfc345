import type { DatabaseSync } from 'node:sqlite';
import { fail, type Result } from '../../shared/game/result.ts';
import type { AppendProblem } from '../../shared/host/ports.ts';
import { appendProblemOf } from './sqliteProblem.ts';

/** Writes of this long are gathered into one commit, which costs one wait for the disk. */
const GATHER_MS = 2;

/** One write within a commit: does all of it, or nothing and says why. */
export type Write = () => Result<null, AppendProblem>;

export interface GroupCommit {
  /** Answers when the write is on the disk, or could not be done. */
  write(work: Write): Promise<Result<null, AppendProblem>>;
  /** Commits what is waiting, at once. */
  flush(): void;
}

/**
 * Gathers writes of a few milliseconds into one transaction: with `synchronous = FULL` a commit waits for the disk, and
 * many games share that wait. When the commit fails, none of its writes happened and each is told why.
 */
export function createGroupCommit(sql: DatabaseSync): GroupCommit {
  interface Waiting {
    readonly work: Write;
    readonly done: (result: Result<null, AppendProblem>) => void;
  }
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    let results: readonly Result<null, AppendProblem>[];
    try {
      sql.exec('BEGIN IMMEDIATE');
      results = batch.map(({ work }) => work());
      sql.exec('COMMIT');
    } catch (error) {
      if (sql.isTransaction) sql.exec('ROLLBACK');
      const problem = appendProblemOf(error);
      results = batch.map(() => fail(problem));
    }
    batch.forEach(({ done }, index) => {
      done(results[index] ?? fail('failed'));
    });
  }

  return {
    write: (work) =>
      new Promise((done) => {
        waiting.push({ work, done });
        timer ??= setTimeout(flush, GATHER_MS);
      }),
    flush,
  };
}
