import type { AppendProblem } from '../../shared/host/ports.ts';

/** Primary result codes of SQLite. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const FULL = 13;
const CANTOPEN = 14;
const CONSTRAINT = 19;

/** What an error of SQLite means to somebody who wanted to keep something. */
export function appendProblemOf(error: unknown): AppendProblem {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  // The low byte is the primary code, the rest says more of it.
  switch (typeof code === 'number' ? code & 0xff : 0) {
    case BUSY:
    case LOCKED:
    case CONSTRAINT:
      return 'conflict';
    case READONLY:
    case CANTOPEN:
      return 'readOnly';
    case FULL:
      return 'full';
    default:
      return 'failed';
  }
}
