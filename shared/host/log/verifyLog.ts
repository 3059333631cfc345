import { hashValue } from '../../game/hash.ts';
import { foldRows } from './fold.ts';
import type { LogFault } from './LogFault.ts';
import type { Hash } from './LogLine.ts';
import { type LogProgress, parseLog } from './parseLog.ts';
import { undoFault } from './undo.ts';

/** What a check of a log found. Member names are those of the command `replay`. */
export interface LogReport {
  readonly equal: boolean;
  /** Rows that hold: all of them, or those before the first fault. */
  readonly rows: number;
  /** Of the last row that holds; `null` when not even the header does. */
  readonly chainHash: Hash | null;
  /** Hash of the state folded from the rows; `null` when the lines do not hold. */
  readonly stateHash: Hash | null;
  /** The row at which the first fault shows, 0 being the header. */
  readonly firstBadSeq: number | null;
  readonly reason: LogFault | null;
}

/**
 * Computes a log again from its lines alone: chain, texts, events folded to the state, closing row. Never throws on a
 * log that somebody changed.
 */
export function verifyLog(lines: readonly string[]): LogReport {
  let progress: LogProgress = { rows: 0, chainHash: null };
  const parsed = parseLog(lines, (reached) => {
    progress = reached;
  });
  if (!parsed.ok) {
    return {
      equal: false,
      ...progress,
      stateHash: null,
      firstBadSeq: parsed.error.seq,
      reason: parsed.error.reason,
    };
  }
  const { header, rows, closing } = parsed.value;
  const badUndo = undoFault(rows);
  const stateHash = hashValue(foldRows(header.settings, rows, header.format));
  const reason = badUndo !== null ? 'undoWrong' : stateHash !== closing.stateHash ? 'stateDiffers' : null;
  return {
    equal: reason === null,
    ...progress,
    stateHash,
    firstBadSeq: reason === null ? null : (badUndo ?? rows.length + 1),
    reason,
  };
}
