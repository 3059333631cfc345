import type { LogRow } from './LogLine.ts';
import { reveals, undoneFrom, withRow } from './liveRows.ts';

/** Why rows cannot be taken back. */
export type UndoProblem = 'nothingToUndo' | 'cannotUndoRevealed';

/**
 * Whether the rows from `fromSeq` on can be taken back: there is one that counts, and none of them showed the players
 * what they cannot forget.
 */
export function undoProblem(live: readonly LogRow[], fromSeq: number): UndoProblem | null {
  const taken = live.filter((row) => row.seq >= fromSeq);
  if (taken.length === 0) return 'nothingToUndo';
  return taken.some(reveals) ? 'cannotUndoRevealed' : null;
}

/** The first row that takes back what may not be taken back; `null` when there is none. */
export function undoFault(rows: readonly LogRow[]): number | null {
  let live: readonly LogRow[] = [];
  for (const row of rows) {
    const fromSeq = undoneFrom(row);
    if (fromSeq !== null && undoProblem(live, fromSeq) !== null) return row.seq;
    live = withRow(live, row);
  }
  return null;
}
