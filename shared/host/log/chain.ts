import { canonical } from '../../game/canonical.ts';
import { hashText } from '../../game/hash.ts';
import type { Hash, LogClosing, LogHeader, LogRow } from './LogLine.ts';

/** A header with its hash, from which the chain starts. */
export function sealHeader(header: Omit<LogHeader, 'chainHash'>): LogHeader {
  return { ...header, chainHash: hashWithout(header, 'chainHash') };
}

/** A row chained to the line before it: its hash covers everything else in it, and so all rows before. */
export function sealRow(row: Omit<LogRow, 'prevHash' | 'chainHash'>, prevHash: Hash): LogRow {
  const chained = { ...row, prevHash };
  return { ...chained, chainHash: hashWithout(chained, 'chainHash') };
}

/** A closing row with its own hash. */
export function sealClosing(closing: Omit<LogClosing, 'hash'>): LogClosing {
  return { ...closing, hash: hashWithout(closing, 'hash') };
}

/** The hash of a line's canonical text without the member that holds the hash. */
export function hashWithout(line: object, member: 'chainHash' | 'hash'): Hash {
  return hashText(canonical({ ...line, [member]: undefined }));
}
