import type { ExportRow } from './csv.ts';

/**
 * Prints rows as a JSON array with one row per line, so that two releases can be compared line by
 * line; in pieces, because a table may be too large for one string. Every row has every field of
 * `columns`, in that order; a missing value is null.
 */
export function* printJsonPieces(
  columns: readonly string[],
  rows: readonly ExportRow[],
): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    const fields = columns.map((column) => [column, row[column] ?? null] as const);
    yield before + JSON.stringify(Object.fromEntries(fields));
    before = ',\n';
  }
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}
