import { printTable, type TableForm } from './table-form.ts';

/** A value of a flat export row. */
export type ExportValue = string | number | boolean | null | readonly string[];
export type ExportRow = Readonly<Record<string, ExportValue>>;

const BOM = '\uFEFF';
/** Stands between the items of a list in one field. */
export const LIST_SEPARATOR = ' | ';

// What a spreadsheet may take for the start of a formula, behind any white space it skips; full-width
// forms count too. An apostrophe is guarded as well, so that the guard can be undone without doubt.
const LIVE_START = /^[\s\u200B\uFEFF]*[=+\-@'\t\r＝＋－＠]/u;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/**
 * Prints rows as CSV (RFC 4180): BOM, CRLF, every row with the fields of `columns` in that order.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection);
 * `readGuardedText` takes it off again. Numbers stay numbers; null is an empty field; lists are
 * joined by " | ".
 */
export function printCsv(columns: readonly string[], rows: readonly ExportRow[]): string {
  return [...printTable(CSV_FORM, columns, rows)].join('');
}

/** The same in pieces. */
export const CSV_FORM: TableForm = {
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  frame: (columns) => {
    const head = BOM + printRecord(columns);
    return { before: head, after: '', empty: head };
  },
  rowPrinter: (columns) => (row) => printRecord(columns.map((column) => row[column] ?? null)),
  between: '',
};

function printRecord(fields: readonly ExportValue[]): string {
  return `${fields.map(printField).join(',')}\r\n`;
}

/** Undoes the guard against formulas in a text field. */
export function readGuardedText(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}

function printField(value: ExportValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(LIST_SEPARATOR);
  const guarded = LIVE_START.test(text) ? `'${text}` : text;
  if (!NEEDS_QUOTES.test(guarded)) return guarded;
  return `"${guarded.includes('"') ? guarded.replaceAll('"', '""') : guarded}"`;
}
