import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Cell, Column, Sheet } from '../../shared/analysis/export/Sheet.ts';

/** Longest text that fits a cell of a workbook. */
const MOST_SIGNS = 32_767;
const CUT = ' … (whole in events.csv)';
/** Widths of columns by what they hold, in signs. */
const WIDTHS: { readonly [K in Column['kind']]: number } = {
  text: 40,
  id: 18,
  whole: 10,
  decimal: 10,
  flag: 8,
  time: 28,
};

/** All sheets in one workbook for spreadsheets: a sheet each, names in the first row, which stays in sight. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
      data: [
        columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((cells): Row => cells.map(cellOf)),
      ],
    })),
  ).toBuffer();
}

function cellOf(cell: Cell): Row[number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const value = cell.length > MOST_SIGNS ? `${cell.slice(0, MOST_SIGNS - CUT.length)}${CUT}` : cell;
  return { value, type: String };
}
