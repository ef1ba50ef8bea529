import type { ExportRow } from './csv.ts';

/**
 * Prints rows as a JSON array with one row per line, so that two releases can be compared line by
 * line. Every row has every field of `columns`, in that order; a missing value is null.
 */
export function printJsonRows(columns: readonly string[], rows: readonly ExportRow[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
