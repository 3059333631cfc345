import type { GameEvent } from '../../game/GameEvent.ts';
import type { LogRow } from './LogLine.ts';

/**
 * The rows whose events make up the state: all but those that the desk took back. An undo takes back every row from
 * `fromSeq` on that still counts; who sits where and how the clock stands is said again in the row of the undo.
 */
export function liveRows(rows: readonly LogRow[]): readonly LogRow[] {
  let live: LogRow[] = [];
  for (const row of rows) {
    const fromSeq = undoneFrom(row);
    if (fromSeq !== null) live = live.filter((earlier) => earlier.seq < fromSeq);
    live.push(row);
  }
  return live;
}

/** The counting rows after one more row was written. */
export function withRow(live: readonly LogRow[], row: LogRow): readonly LogRow[] {
  const fromSeq = undoneFrom(row);
  return [...(fromSeq === null ? live : live.filter((earlier) => earlier.seq < fromSeq)), row];
}

/** The first row that this row takes back; `null` for every other row. */
export function undoneFrom(row: LogRow): number | null {
  for (const event of row.events) if (event.type === 'Undone') return event.fromSeq;
  return null;
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
