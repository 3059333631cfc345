import type { GameEvent } from '../../game/GameEvent.ts';
import { LOG_FORMAT, type LogRow } from './LogLine.ts';

/** The events of a row as the next format would have them. */
export type Upcaster = (events: LogRow['events']) => LogRow['events'];

/** By the format they raise from; format 1 is the newest so far. */
const UPCASTERS: { readonly [format: number]: Upcaster } = {};

/** Whether a log of this format can be read. */
export function isReadable(format: number, upcasters = UPCASTERS, newest = LOG_FORMAT): boolean {
  for (let at = format; at < newest; at += 1) if (upcasters[at] === undefined) return false;
  return format >= 1 && format <= newest;
}

/** The events of a row of an older format as today's rules understand them. The row itself stays as it was written. */
export function eventsOf(
  row: LogRow,
  format: number,
  upcasters = UPCASTERS,
  newest = LOG_FORMAT,
): readonly GameEvent[] {
  let events = row.events;
  for (let at = format; at < newest; at += 1) events = upcasters[at]?.(events) ?? events;
  return events;
}
