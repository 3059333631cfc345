import type { Cell, Sheet } from './Sheet.ts';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet would take for a formula when a text begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/** A sheet as comma separated values: UTF-8 with a mark, CRLF, quotes where needed, a first line of names. */
export function csvOf({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(fieldOf).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}${LINE_END}`).join('')}`;
}

/** A cell as it stands in the file; a text that looks like a formula gets an apostrophe in front. */
function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of such a file, its first one included, as lists of fields. Line feeds inside quotes end no line. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let field = '';
  let quoted = false;
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (source[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      line.push(field);
      field = '';
    } else if (sign === '\n') {
      lines.push([...line, field.endsWith('\r') ? field.slice(0, -1) : field]);
      line = [];
      field = '';
    } else field += sign;
  }
  if (field !== '' || line.length > 0) lines.push([...line, field]);
  return lines;
}
