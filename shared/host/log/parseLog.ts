import { textRef } from '../../game/hash.ts';
import type { TextRef } from '../../game/ids.ts';
import { fail, ok, type Result } from '../../game/result.ts';
import { hashWithout } from './chain.ts';
import { validateLogClosing } from './generated/LogClosing.validate.js';
import { validateLogRow } from './generated/LogRow.validate.js';
import { validateLogText } from './generated/LogText.validate.js';
import type { FoundFault, LogFault } from './LogFault.ts';
import type { GameRecord, Hash, LogClosing, LogRow, LogText } from './LogLine.ts';
import { readHeader, rowFault } from './parseChain.ts';
import { readLine } from './readLine.ts';
import { textRefsIn } from './textRefs.ts';

/** A log whose lines, chain, texts and closing row hold. The state is not folded yet. */
export interface ParsedLog extends GameRecord {
  readonly closing: LogClosing;
}

/** How far a log holds, so that a report can say so. */
export interface LogProgress {
  readonly rows: number;
  readonly chainHash: Hash | null;
}

/** The lines of a log file. The text ends with a line feed, so the last part is empty; otherwise it is a cut line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * Reads a log line by line and stops at the first fault. Every line is the canonical text of a known kind, rows count
 * up and hang on each other, every text a row refers to stands once and in order and has its HMAC, and the closing
 * row agrees with all of it.
 */
export function parseLog(
  lines: readonly string[],
  onProgress: (progress: LogProgress) => void = () => undefined,
): Result<ParsedLog, FoundFault> {
  const [first, ...rest] = lines;
  const opened = readHeader(first);
  if (!opened.ok) return opened;
  const header = opened.value;
  const rows: LogRow[] = [];
  const texts: LogText[] = [];
  const owed: { readonly ref: TextRef; readonly seq: number }[] = [];
  const known = new Set<TextRef>();
  let chainHash = header.chainHash;
  let closing: LogClosing | null = null;
  onProgress({ rows: 0, chainHash });

  for (const line of rest) {
    const next = rows.length + 1;
    const value: unknown = readLine(line);
    // A broken line cannot say which kind it is; after the first text no row is expected any more.
    const owing = owed[texts.length];
    const expectsText = texts.length > 0 && owing !== undefined;
    const here = expectsText ? owing.seq : next;
    if (closing !== null) return fault(next, 'lineAfterClosing');
    if (value === null) return fault(here, 'notCanonical');
    if (validateLogRow(value)) {
      if (texts.length > 0) return fault(here, 'rowAfterTexts');
      const wrong = rowFault(value, next, chainHash);
      if (wrong !== null) return fault(next, wrong);
      chainHash = value.chainHash;
      rows.push(value);
      for (const ref of textRefsIn(value.events)) {
        if (known.has(ref)) continue;
        known.add(ref);
        owed.push({ ref, seq: value.seq });
      }
      onProgress({ rows: rows.length, chainHash });
    } else if (validateLogText(value)) {
      if (owing === undefined) return fault(next, 'textUnknown');
      if (owing.ref !== value.ref) return fault(owing.seq, 'textMissing');
      if ('text' in value && textRef(value.salt, value.text) !== value.ref)
        return fault(owing.seq, 'textChanged');
      texts.push(value);
    } else if (validateLogClosing(value)) {
      if (value.hash !== hashWithout(value, 'hash')) return fault(next, 'closingChanged');
      if (value.rows !== rows.length) return fault(next, 'closingCountsDiffer');
      if (value.chainHash !== chainHash) return fault(next, 'closingChainDiffers');
      if (owing !== undefined) return fault(owing.seq, 'textMissing');
      const removed = texts.filter((text) => 'removed' in text).length;
      if (value.texts !== texts.length || value.removed !== removed)
        return fault(next, 'closingCountsDiffer');
      closing = value;
    } else {
      return fault(here, 'notALogLine');
    }
  }
  return closing === null ? fault(rows.length + 1, 'closingMissing') : ok({ header, rows, texts, closing });
}

function fault(seq: number, reason: LogFault): Result<never, FoundFault> {
  return fail({ seq, reason });
}
