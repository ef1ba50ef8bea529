import type { TableForm } from './table-form.ts';

/**
 * Rows as a JSON array with one row per line, so that two releases can be compared line by line. Every
 * row has every field of the columns, in that order, a missing value as null.
 */
export const JSON_FORM: TableForm = {
  ending: 'json',
  mediaType: 'application/json; charset=utf-8',
  frame: () => ({ before: '[\n', after: '\n]\n', empty: '[]\n' }),
  rowPrinter: (columns) => {
    const wanted = columns.join();
    return (row) => {
      const names = Object.keys(row).join();
      if (names !== wanted) throw new Error(`Fields of a row: ${names}; of its table: ${wanted}`);
      return JSON.stringify(row);
    };
  },
  between: ',\n',
};

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
