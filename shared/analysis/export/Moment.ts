import { emptyState } from '../../game/emptyState.ts';
import { evolve } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { foldRows } from '../../host/log/fold.ts';
import type { LogRow } from '../../host/log/LogLine.ts';
import { liveRows, undoneFrom } from '../../host/log/liveRows.ts';
import { eventsOf } from '../../host/log/upcast.ts';
import type { TableToExport } from './TableToExport.ts';
import { noTenures, type Tenure, type Tenures, tenuresAfter } from './Tenure.ts';

/** One event of a log where it happened. */
export interface Moment {
  readonly table: TableToExport;
  readonly row: LogRow;
  /** Place of the event in its row, from 0. */
  readonly index: number;
  readonly event: GameEvent;
  /** The desk took the row back later. */
  readonly undone: boolean;
  readonly before: GameState;
  readonly after: GameState;
  /** The seat the event is about, or whoever acted; `null` for what no seat did. */
  readonly seat: SeatId | null;
  /** Who holds the seats after the event. */
  readonly tenures: Tenures;
}

/** Every event of a log in order, those of rows that were taken back among them. */
export function momentsOf(table: TableToExport): readonly Moment[] {
  const { header, rows } = table.record;
  const live = new Set(liveRows(rows).map(({ seq }) => seq));
  const moments: Moment[] = [];
  let state = emptyState(header.settings);
  let tenures = noTenures(header.settings.seats);
  for (const [place, row] of rows.entries()) {
    const isUndo = undoneFrom(row) !== null;
    if (isUndo) state = foldRows(header.settings, rows.slice(0, place + 1), header.format);
    for (const [index, event] of eventsOf(row, header.format).entries()) {
      const before = state;
      if (!isUndo) state = evolve(state, event);
      tenures = tenuresAfter(tenures, event, { seq: row.seq, isUndo });
      moments.push({
        table,
        row,
        index,
        event,
        undone: !live.has(row.seq),
        before,
        after: state,
        seat: seatOf(row, event),
        tenures,
      });
    }
  }
  return moments;
}

/** Whoever holds the seat of a moment; `null` for what no seat did. */
export function tenureOf({ seat, tenures }: Moment): Tenure | null {
  return seat === null ? null : (tenures.get(seat) ?? null);
}

function seatOf({ actor }: LogRow, event: GameEvent): SeatId | null {
  switch (event.type) {
    case 'MessagePosted':
      return event.message.from;
    case 'OfferMade':
      return event.offer.from;
    case 'PledgeMade':
      return event.pledge.from;
    case 'EditProposed':
      return event.edit.by;
    case 'AmendmentProposed':
      return event.amendment.by;
    case 'MotionMade':
      return event.motion.by;
    case 'SpeakerListed':
      return event.speaker.seat;
    default:
      if ('seat' in event) return event.seat;
      return actor === 'system' || actor === 'instructor' || actor === 'chair' ? null : actor;
  }
}
