import { LOG_FORMAT, type LogRow } from './LogLine.ts';

/** Raises a row by one format. Its hashes stay those of the line as it was written. */
export type Upcaster = (row: LogRow) => LogRow;

/** By the format they raise from; format 1 is the newest so far. */
const UPCASTERS: { readonly [format: number]: Upcaster } = {};

/** Whether a log of this format can be read. */
export function isReadable(format: number, upcasters = UPCASTERS): boolean {
  for (let at = format; at < LOG_FORMAT; at += 1) if (upcasters[at] === undefined) return false;
  return format >= 1 && format <= LOG_FORMAT;
}

/** A row of an older format as today's rules would have written it. */
export function upcast(row: LogRow, format: number, upcasters = UPCASTERS): LogRow {
  let raised = row;
  for (let at = format; at < LOG_FORMAT; at += 1) raised = upcasters[at]?.(raised) ?? raised;
  return raised;
}
