import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvOf, readCsv } from '../../shared/analysis/export/csvOf.ts';
import { SHEET_NAMES } from '../../shared/analysis/export/Sheet.ts';
import { sheetsOf } from '../../shared/analysis/export/sheetsOf.ts';
import type { TableToExport } from '../../shared/analysis/export/TableToExport.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { validateLogClosing } from '../../shared/host/log/generated/LogClosing.validate.js';
import { linesOf } from '../../shared/host/log/parseLog.ts';
import { readLine } from '../../shared/host/log/readLine.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import { countWorkbook } from './countWorkbook.ts';
import { logName, WORKBOOK } from './exportFiles.ts';
import { type ExportPlace, logPaths, readLog, tablesOf } from './readLogs.ts';

/** What a file of an export holds, and what its logs say it should hold. */
export interface FileReport {
  readonly file: string;
  /** Rows that are there, the line of names aside; of a log, its lines. */
  readonly rows: number;
  readonly expected: number;
  /** Rows of the logs that are missing or not as they should be, and rows that no log knows. */
  readonly missing: number;
  readonly added: number;
}

/** Columns that differ with the place of the export. */
const LOCAL = /_local$/;

/**
 * Compares the files of an export with its logs, row by row: those named, or the ones in the folder. What a row says in
 * local time is left out, for the place may be another. Where a log is not whole, it alone is reported.
 */
export function verifyExport(
  folder: string,
  logs: readonly string[],
  place: ExportPlace,
): readonly FileReport[] {
  const paths = logPaths(logs.length === 0 ? [folder] : logs);
  const broken = paths.flatMap((path) => brokenLog(path) ?? []);
  if (broken.length > 0) return broken;
  const tables = tablesOf(paths.map(readLog), { ...place, labels: labelsIn(folder) });
  const sheets = sheetsOf(tables);
  return [
    ...tables.map((table) => compareLogs(folder, tables, table)),
    ...SHEET_NAMES.map((name) => compareCsv(folder, `${name}.csv`, readCsv(csvOf(sheets[name])))),
    compareWorkbook(
      folder,
      SHEET_NAMES.reduce((sum, name) => sum + sheets[name].rows.length, 0),
    ),
  ];
}

/** A log that does not hold, by the count of its closing row; nothing can be compared with it. */
function brokenLog(path: string): FileReport | null {
  const lines = linesOf(readFileSync(path, 'utf8'));
  if (verifyLog(lines).equal) return null;
  const closing = readLine(lines.at(-1) ?? '');
  const expected = validateLogClosing(closing) ? closing.rows + closing.texts + 2 : lines.length + 1;
  const rows = lines.length;
  const [missing, added] = [Math.max(0, expected - rows), Math.max(0, rows - expected)];
  return { file: basename(path), rows, expected, missing: missing + added === 0 ? 1 : missing, added };
}

/** Whether nothing is missing and nothing was added. */
export function isWhole({ rows, expected, missing, added }: FileReport): boolean {
  return rows === expected && missing === 0 && added === 0;
}

/** How the tables of an export are called, by game: its own list says so. */
function labelsIn(folder: string): ReadonlyMap<string, string> {
  const [names = [], ...rows] = read(folder, 'tables.csv', readCsv) ?? [];
  const [table, game] = [names.indexOf('table'), names.indexOf('game')];
  return new Map(rows.map((row) => [row[game] ?? '', row[table] ?? '']));
}

function compareLogs(folder: string, tables: readonly TableToExport[], table: TableToExport): FileReport {
  const file = logName(tables, table);
  const expected = linesOf(exportLog(table.record));
  const found = read(folder, file, linesOf) ?? [];
  return { file, rows: found.length, expected: expected.length, ...difference(found, expected) };
}

function compareCsv(folder: string, file: string, expected: readonly (readonly string[])[]): FileReport {
  const found = read(folder, file, readCsv) ?? [];
  return {
    file,
    rows: Math.max(0, found.length - 1),
    expected: expected.length - 1,
    ...difference(keysOf(found), keysOf(expected)),
  };
}

function compareWorkbook(folder: string, expected: number): FileReport {
  const path = join(folder, WORKBOOK);
  const rows = existsSync(path) ? countWorkbook(readFileSync(path)) : 0;
  const [missing, added] = [Math.max(0, expected - rows), Math.max(0, rows - expected)];
  return { file: WORKBOOK, rows, expected, missing, added };
}

/** Each row as one text, the names too, without what differs with the place. */
function keysOf(rows: readonly (readonly string[])[]): readonly string[] {
  const names = rows[0] ?? [];
  const kept = names.map((name) => !LOCAL.test(name));
  return rows.map((row) => JSON.stringify(row.filter((_, place) => kept[place] ?? true)));
}

/** Rows of one list that the other does not have, each counted as often as it stands there. */
function difference(
  found: readonly string[],
  expected: readonly string[],
): { readonly missing: number; readonly added: number } {
  const counts = new Map<string, number>();
  for (const row of expected) counts.set(row, (counts.get(row) ?? 0) + 1);
  let added = 0;
  for (const row of found) {
    const left = counts.get(row) ?? 0;
    if (left === 0) added += 1;
    else counts.set(row, left - 1);
  }
  return { missing: [...counts.values()].reduce((sum, count) => sum + count, 0), added };
}

function read<Value>(folder: string, file: string, parse: (text: string) => Value): Value | null {
  const path = join(folder, basename(file));
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : null;
}
