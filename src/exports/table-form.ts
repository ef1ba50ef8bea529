import type { ExportRow } from './csv.ts';

/** A form in which a table is printed row by row, so that a large one can be joined out of pieces. */
export interface TableForm {
  /** What the names of its files end with. */
  readonly ending: string;
  readonly mediaType: string;
  /** What stands around the rows of a table with these columns. */
  readonly frame: (columns: readonly string[]) => TableFrame;
  /** Prints one row of a table with these columns; throws when it has other fields. */
  readonly rowPrinter: (columns: readonly string[]) => (row: ExportRow) => string;
  /** What stands between two rows. */
  readonly between: string;
}

/** What stands around the rows of a table. */
export interface TableFrame {
  readonly before: string;
  readonly after: string;
  /** A table without rows. */
  readonly empty: string;
}

/** Prints a table in pieces, because it may be too large for one string. */
export function* printTable(
  form: TableForm,
  columns: readonly string[],
  rows: readonly ExportRow[],
): Generator<string> {
  const { before, after, empty } = form.frame(columns);
  if (rows.length === 0) return yield empty;
  yield before;
  yield* printRows(form, columns, rows);
  yield after;
}

/** Prints rows as they stand within a table. */
export function* printRows(
  { rowPrinter, between }: TableForm,
  columns: readonly string[],
  rows: readonly ExportRow[],
): Generator<string> {
  const printRow = rowPrinter(columns);
  for (const [index, row] of rows.entries()) yield (index === 0 ? '' : between) + printRow(row);
}
