import type { GameEvent } from '../../game/GameEvent.ts';
import type { LogRow } from './LogLine.ts';

/**
 * The rows whose events make up the state: all but those that the desk took back. An undo takes back every row from
 * `fromSeq` on that still counts, except those that only say who sits where and how the clock stands: people who came
 * in later do not lose their seats.
 */
export function liveRows(rows: readonly LogRow[]): readonly LogRow[] {
  return rows.reduce<readonly LogRow[]>(withRow, []);
}

/** The counting rows after one more row was written. */
export function withRow(live: readonly LogRow[], row: LogRow): readonly LogRow[] {
  const fromSeq = undoneFrom(row);
  if (fromSeq === null) return [...live, row];
  return [...live.filter((earlier) => earlier.seq < fromSeq || staysThroughUndo(earlier)), row];
}

/** The first row that this row takes back; `null` for every other row. */
export function undoneFrom(row: LogRow): number | null {
  for (const event of row.events) if (event.type === 'Undone') return event.fromSeq;
  return null;
}

/** Whether a row is kept although the rows around it are taken back. */
export function staysThroughUndo(row: LogRow): boolean {
  return row.events.every(({ type }) => type === 'SeatOccupied' || type === 'ClockSet' || type === 'Undone');
}

/** What cannot be unseen: nothing at or before such an event can be taken back. */
const REVEALING: ReadonlySet<GameEvent['type']> = new Set<GameEvent['type']>([
  'GameOpened',
  'RoundOpened',
  'CardPlayed',
  'OutlookReported',
  'DocketRevealed',
  'BallotsRevealed',
  'HomeCounted',
  'HalfYearMoved',
  'ElectionHeld',
  'GameConcluded',
  'ReviewReleased',
]);

/** Whether a row showed the players something hidden or drawn by chance. */
export function reveals(row: LogRow): boolean {
  return row.events.some((event) => REVEALING.has(event.type));
}
