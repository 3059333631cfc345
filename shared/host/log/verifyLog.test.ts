import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../game/canonical.ts';
import { aHeader, aRecord, nextRow } from '../../testing/aLog.ts';
import { sealClosing } from './chain.ts';
import { closingOf, exportLog } from './exportLog.ts';
import type { GameRecord, LogRow } from './LogLine.ts';
import { linesOf } from './parseLog.ts';
import { verifyLog } from './verifyLog.ts';

const record = aRecord();
const text = exportLog(record);
const lines = linesOf(text);
const rowCount = record.rows.length;
/** Line 0 is the header, line n row n, then the texts, then the closing row. */
const firstText = rowCount + 1;

const without = (index: number): string[] => lines.filter((_line, at) => at !== index);
const swapped = (index: number): string[] => {
  const copy = [...lines];
  [copy[index], copy[index + 1]] = [lines[index + 1]!, lines[index]!];
  return copy;
};
const doubled = (index: number): string[] => [...lines.slice(0, index + 1), ...lines.slice(index)];
const edited = (index: number, change: (line: string) => string): string[] =>
  lines.map((line, at) => (at === index ? change(line) : line));

describe('a log that nobody touched', () => {
  test('verifies from its lines alone', () => {
    expect(verifyLog(lines)).toEqual({
      equal: true,
      rows: rowCount,
      chainHash: record.rows.at(-1)?.chainHash,
      stateHash: closingOf(record).stateHash,
      firstBadSeq: null,
      reason: null,
    });
  });

  test('verifies without any row', () => {
    const empty: GameRecord = { header: aHeader(), rows: [], texts: [] };
    expect(verifyLog(linesOf(exportLog(empty)))).toMatchObject({ equal: true, rows: 0 });
  });

  test('verifies after its texts were purged, and keeps chain and state', () => {
    const purged = { ...record, texts: record.texts.map(({ ref }) => ({ ref, removed: true }) as const) };
    const before = verifyLog(lines);
    expect(verifyLog(linesOf(exportLog(purged)))).toEqual(before);
  });

  test('marks a running game as partial', () => {
    expect(lines.at(-1)).toContain('"partial":true');
  });
});

describe('a log that somebody changed', () => {
  test.each([
    ['the header', 0, 0],
    ['the first row', 1, 1],
    ['a row in the middle', 3, 3],
    ['the last row', rowCount, rowCount],
    ['the closing row', lines.length - 1, rowCount + 1],
  ])('shows that %s is missing', (_name, index, seq) => {
    expect(verifyLog(without(index))).toMatchObject({ equal: false, firstBadSeq: seq });
  });

  test('shows that the end is missing', () => {
    for (let kept = 0; kept < lines.length; kept += 1) {
      const report = verifyLog(lines.slice(0, kept));
      expect(report.equal).toBe(false);
      expect(report.firstBadSeq).toBe(Math.min(kept, rowCount + 1));
    }
  });

  test('shows swapped rows', () => {
    for (let index = 1; index < rowCount; index += 1) {
      expect(verifyLog(swapped(index))).toMatchObject({ firstBadSeq: index, reason: 'rowOutOfOrder' });
    }
  });

  test('shows a repeated row', () => {
    for (let index = 1; index <= rowCount; index += 1) {
      expect(verifyLog(doubled(index))).toMatchObject({ firstBadSeq: index + 1, reason: 'rowOutOfOrder' });
    }
  });

  test('shows a missing, swapped, repeated or changed text', () => {
    const seqOf = (index: number): number => record.rows.length - record.texts.length + 1 + index;
    expect(verifyLog(without(firstText))).toMatchObject({ firstBadSeq: seqOf(0), reason: 'textMissing' });
    expect(verifyLog(without(firstText + 2))).toMatchObject({ firstBadSeq: seqOf(2), reason: 'textMissing' });
    expect(verifyLog(swapped(firstText))).toMatchObject({ firstBadSeq: seqOf(0), reason: 'textMissing' });
    expect(verifyLog(doubled(firstText + 2))).toMatchObject({ equal: false, reason: 'textUnknown' });
    expect(verifyLog(edited(firstText + 1, (line) => line.replace('Buenos', 'Bueno')))).toMatchObject({
      firstBadSeq: seqOf(1),
      reason: 'textChanged',
    });
  });

  test('shows a text that was quietly removed, and a line after the end', () => {
    const ref = record.texts[0]?.ref;
    expect(verifyLog(edited(firstText, () => canonical({ ref, removed: true })))).toMatchObject({
      equal: false,
      reason: 'closingCountsDiffer',
    });
    expect(verifyLog([...lines, lines.at(-1) ?? ''])).toMatchObject({ reason: 'lineAfterClosing' });
  });

  test('shows the same data spelt otherwise', () => {
    expect(verifyLog(edited(2, (line) => line.replace(':', ': ')))).toMatchObject({
      firstBadSeq: 2,
      reason: 'notCanonical',
    });
    expect(verifyLog(edited(2, (line) => `${line}\r`))).toMatchObject({ firstBadSeq: 2 });
    expect(verifyLog(edited(0, (line) => `\ufeff${line}`))).toMatchObject({ firstBadSeq: 0 });
  });

  test('shows a state that the events do not give', () => {
    const { hash: _, ...closing } = closingOf(record);
    const forged = canonical(sealClosing({ ...closing, stateHash: '0'.repeat(64) }));
    expect(verifyLog([...lines.slice(0, -1), forged])).toMatchObject({
      equal: false,
      firstBadSeq: rowCount + 1,
      reason: 'stateDiffers',
    });
  });

  test('shows a format of the future', () => {
    const header = { ...aHeader(), format: 2 };
    expect(verifyLog([canonical(header)])).toMatchObject({ firstBadSeq: 0, reason: 'headerChanged' });
  });

  test('shows an undo that was not allowed', () => {
    const rows: LogRow[] = [...record.rows];
    rows.push(
      nextRow(record.header, rows, {
        actor: 'instructor',
        command: { kind: 'undo', fromSeq: 1 },
        events: [{ type: 'Undone', fromSeq: 1 }],
      }),
    );
    expect(verifyLog(linesOf(exportLog({ ...record, rows })))).toMatchObject({
      firstBadSeq: rows.length,
      reason: 'undoWrong',
    });
  });

  test('whatever single byte is changed, it shows, at or before its row', () => {
    const bytes = new TextEncoder().encode(text);
    const lineAt = (index: number): number => {
      let line = 0;
      for (let at = 0; at < index; at += 1) if (bytes[at] === 10) line += 1;
      return line;
    };
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, flip) => {
        const changed = new Uint8Array(bytes);
        changed[index] = (bytes[index] ?? 0) ^ flip;
        const report = verifyLog(linesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed)));
        expect(report.equal).toBe(false);
        expect(report.reason).not.toBeNull();
        expect(report.firstBadSeq).toBeLessThanOrEqual(lineAt(index));
        if (lineAt(index) <= rowCount) expect(report.firstBadSeq).toBe(lineAt(index));
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever byte is cut out, it shows', () => {
    const bytes = new TextEncoder().encode(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 2), (index) => {
        const changed = new Uint8Array([...bytes.slice(0, index), ...bytes.slice(index + 1)]);
        expect(verifyLog(linesOf(new TextDecoder().decode(changed))).equal).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
