import { civilDate } from '../../domain/dates/civil-date.ts';
import { readDateAt } from '../../domain/dates/read-date.ts';
import { readQuarterAt } from '../../domain/dates/read-quarter.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { DeclaredDeadline } from '../../schema/plan.ts';

/** A day, month or quarter by which something falls due, and where its words end. */
export interface DueDate {
  readonly on: string;
  /** The first month of a quarter. */
  readonly from?: string;
  readonly end: number;
}

/** Reads the date or quarter that begins at a place of a text; null when none does. */
export function readDueDate(text: string, at: number): DueDate | null {
  // Folding keeps the length of composed letters, so places are the same.
  const folded = foldText(text);
  const quarter = readQuarterAt(folded, at);
  if (quarter !== null) return { on: quarter.last, from: quarter.first, end: quarter.end };
  const date = readDateAt({ folded }, at);
  return date === null ? null : { on: date.date, end: date.end };
}

const BOUND =
  /^(?<before>trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?)?\s*(?:trong|xong trong|hoàn thành(?: trong)?|hết|vào)?\s*(?:ngày\s+)?/iu;
const WITHOUT_YEAR = /^(?<unit>tháng|quý)\s+(?<number>IV|I{1,3}|\d{1,2})$/iu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** When a row of a schedule falls due, and how its words bind it. */
export type CellDue = Omit<DueDate, 'end'> & Pick<DeclaredDeadline, 'bound'>;

/**
 * Reads a cell that says nothing but when: "Trước ngày 15/3/2024", "Tháng 3/2024", "Quý II". Where it
 * names no year the plan's own is meant. Null for any other cell.
 */
export function readCellDue(words: string, year: number | undefined): CellDue | null {
  const trimmed = words.trim().replace(/[.;,]$/u, '');
  const bound = BOUND.exec(trimmed);
  const start = bound?.[0].length ?? 0;
  const isBefore = bound?.groups?.['before'] !== undefined;
  const due = readDueDate(trimmed, start) ?? readWithoutYear(trimmed, start, year);
  if (due === null || due.end !== trimmed.length) return null;
  const { on, from } = due;
  return { on, ...(from === undefined ? {} : { from }), bound: isBefore ? 'truoc' : 'trong' };
}

function readWithoutYear(text: string, start: number, year: number | undefined): DueDate | null {
  const match = WITHOUT_YEAR.exec(text.slice(start));
  if (match?.groups === undefined || year === undefined) return null;
  const { unit = '', number = '' } = match.groups;
  const count = QUARTERS[number.toUpperCase()] ?? Number(number);
  const isQuarter = unit.toLowerCase() === 'quý';
  if (isQuarter && count > 4) return null;
  const on = civilDate(year, isQuarter ? count * 3 : count);
  const from = isQuarter ? civilDate(year, count * 3 - 2) : null;
  return on === null ? null : { on, ...(from === null ? {} : { from }), end: text.length };
}
