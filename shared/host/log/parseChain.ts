import { fail, ok, type Result } from '../../game/result.ts';
import { hashWithout } from './chain.ts';
import { validateLogHeader } from './generated/LogHeader.validate.js';
import { validateLogRow } from './generated/LogRow.validate.js';
import type { FoundFault, LogFault } from './LogFault.ts';
import type { GameRecord, Hash, LogHeader, LogRow } from './LogLine.ts';
import { readLine } from './readLine.ts';
import { isReadable } from './upcast.ts';

/** Reads a header and the rows that hang on it, as a store keeps them; stops at the first fault. */
export function parseChain(
  lines: readonly string[],
): Result<Pick<GameRecord, 'header' | 'rows'>, FoundFault> {
  const [first, ...rest] = lines;
  const header = readHeader(first);
  if (!header.ok) return header;
  const rows: LogRow[] = [];
  let { chainHash } = header.value;
  for (const line of rest) {
    const seq = rows.length + 1;
    const row: unknown = readLine(line);
    if (row === null) return fail({ seq, reason: 'notCanonical' });
    if (!validateLogRow(row)) return fail({ seq, reason: 'notALogLine' });
    const reason = rowFault(row, seq, chainHash);
    if (reason !== null) return fail({ seq, reason });
    chainHash = row.chainHash;
    rows.push(row);
  }
  return ok({ header: header.value, rows });
}

/** The first line of a log. */
export function readHeader(line: string | undefined): Result<LogHeader, FoundFault> {
  if (line === undefined) return fail({ seq: 0, reason: 'headerMissing' });
  const header: unknown = readLine(line);
  if (header === null) return fail({ seq: 0, reason: 'notCanonical' });
  if (!validateLogHeader(header)) return fail({ seq: 0, reason: 'headerMissing' });
  if (header.chainHash !== hashWithout(header, 'chainHash')) return fail({ seq: 0, reason: 'headerChanged' });
  if (!isReadable(header.format)) return fail({ seq: 0, reason: 'formatUnknown' });
  return ok(header);
}

/** What is wrong with a row at its place; `null` when nothing is. */
export function rowFault(row: LogRow, expectedSeq: number, chainHash: Hash): LogFault | null {
  // Content first: a changed `seq` is a changed row, a row that is whole but elsewhere is out of order.
  if (row.chainHash !== hashWithout(row, 'chainHash')) return 'rowChanged';
  if (row.seq !== expectedSeq) return 'rowOutOfOrder';
  if (row.prevHash !== chainHash) return 'rowNotChained';
  return null;
}
