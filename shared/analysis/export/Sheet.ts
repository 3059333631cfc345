/** What stands in one cell; `null` is an empty one. Flags are 0 or 1. */
export type Cell = string | number | null;

/** What a column holds: words, ids, whole numbers, numbers with decimals, 0 or 1, a moment as ISO 8601. */
export type ColumnKind = 'text' | 'id' | 'whole' | 'decimal' | 'flag' | 'time';

/** A column as it is documented. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What it says, in one sentence without a full stop. */
  readonly about: string;
}

/** The sheets of an export, in order. Each is a file of its own and a sheet of the workbook. */
export const SHEET_NAMES = [
  'tables',
  'events',
  'votes',
  'offers',
  'messages',
  'participation',
  'scores',
] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

export interface Sheet {
  readonly name: SheetName;
  /** What one row is. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
