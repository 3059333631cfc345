import { canonical } from '../../game/canonical.ts';
import { hashValue } from '../../game/hash.ts';
import { sealClosing } from './chain.ts';
import { foldRows } from './fold.ts';
import type { GameRecord, LogClosing } from './LogLine.ts';

/**
 * A game as `log.jsonl`: header, rows, texts, closing row, each line the canonical text of what it says, each ended
 * by a line feed. A game that is still running is marked `partial`.
 */
export function exportLog(record: GameRecord): string {
  const lines = [record.header, ...record.rows, ...record.texts, closingOf(record)];
  return lines.map((line) => `${canonical(line)}\n`).join('');
}

/** The closing row of a game as it stands. */
export function closingOf({ header, rows, texts }: GameRecord): LogClosing {
  const state = foldRows(header.settings, rows, header.format);
  return sealClosing({
    closing: true,
    partial: state.conclusion === null,
    rows: rows.length,
    texts: texts.length,
    removed: texts.filter((text) => 'removed' in text).length,
    chainHash: rows.at(-1)?.chainHash ?? header.chainHash,
    stateHash: hashValue(state),
  });
}
