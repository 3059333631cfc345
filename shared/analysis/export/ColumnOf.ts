import type { Cell, Column, Sheet, SheetName } from './Sheet.ts';

/** A column with what it says of a row. */
export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell;
}

/** What is written down of a sheet: its columns and what its rows are. */
export interface SheetPlan<Row> {
  readonly name: SheetName;
  readonly about: string;
  readonly columns: readonly ColumnOf<Row>[];
}

/** Fills a plan with rows. */
export function filled<Row>({ name, about, columns }: SheetPlan<Row>, rows: readonly Row[]): Sheet {
  return {
    name,
    about,
    columns: columns.map(({ name: title, kind, about: said }) => ({ name: title, kind, about: said })),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}

/** Columns of a part of a row, for the whole of it. */
export function within<Whole, Part>(
  columns: readonly ColumnOf<Part>[],
  part: (row: Whole) => Part,
): readonly ColumnOf<Whole>[] {
  return columns.map((column) => ({ ...column, of: (row) => column.of(part(row)) }));
}
