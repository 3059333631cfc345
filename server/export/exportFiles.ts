import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../../shared/analysis/export/csvOf.ts';
import { SHEET_NAMES } from '../../shared/analysis/export/Sheet.ts';
import { sheetsOf } from '../../shared/analysis/export/sheetsOf.ts';
import type { TableToExport } from '../../shared/analysis/export/TableToExport.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import { workbookOf } from './workbook.ts';

/** A file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The workbook with all sheets. */
export const WORKBOOK = 'session.xlsx';

/** How the log of a table is called among the files: `log.jsonl` where there is but one table. */
export function logName(tables: readonly TableToExport[], { label }: TableToExport): string {
  return tables.length === 1 ? 'log.jsonl' : `${label}.log.jsonl`;
}

/** Everything there is to give out of a session: the logs, a file for each sheet, and the workbook. */
export async function exportFiles(tables: readonly TableToExport[]): Promise<readonly ExportFile[]> {
  const sheets = sheetsOf(tables);
  return [
    ...tables.map((table) => ({ name: logName(tables, table), content: exportLog(table.record) })),
    ...SHEET_NAMES.map((name) => ({ name: `${name}.csv`, content: csvOf(sheets[name]) })),
    { name: WORKBOOK, content: await workbookOf(SHEET_NAMES.map((name) => sheets[name])) },
  ];
}

/** The files in one archive. */
export function zipOf(files: readonly ExportFile[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}
