import type { ExportRow } from './csv.ts';

/**
 * Prints rows as a JSON array with one row per line, so that two releases can be compared line by
 * line; in pieces, because a table may be too large for one string. Every row has every field of
 * `columns`, in that order, a missing value as null. Throws when a row is made otherwise.
 */
export function* printJsonPieces(
  columns: readonly string[],
  rows: readonly ExportRow[],
): Generator<string> {
  const names = columns.join();
  let before = '[\n';
  for (const row of rows) {
    if (Object.keys(row).join() !== names) {
      throw new Error(`Fields of a row: ${Object.keys(row).join()}; of its table: ${names}`);
    }
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}

/**
 * Prints an object as JSON with one member per line, and one item of a list per line: as small as can
 * be and still to be compared line by line. Members that are undefined are left out.
 */
export function printJsonObject(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${JSON.stringify(name)}:${printMember(member)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function printMember(member: unknown): string {
  if (!Array.isArray(member) || member.length === 0) return JSON.stringify(member);
  return `[\n${member.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
