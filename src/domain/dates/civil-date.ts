/**
 * A day of the civil calendar with the precision that a source gives it:
 * "2023-01-12" (day), "2023-01" (month) or "2023" (year).
 */
export type CivilDate = string;

export type DatePrecision = 'day' | 'month' | 'year';

/** Gives the precision of a civil date, or null when it is no civil date that can exist. */
export function datePrecision(date: string): DatePrecision | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(date)) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (civilDate(year, month, day) === null) return null;
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/**
 * Prints a civil date the Vietnamese way: "07/4/2014", "tháng 1/2023", "năm 2023".
 * Days below 10 and months 1 and 2 take a leading 0 (the older official rule, the common usage).
 */
export function printDate(date: CivilDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `năm ${year}`;
  const monthNumber = Number(month);
  if (day === undefined) return `tháng ${monthNumber}/${year}`;
  return `${day}/${monthNumber <= 2 ? month : String(monthNumber)}/${year}`;
}

/**
 * Builds a civil date out of whole numbers as a text gives them; null when such a day does not exist
 * or the year has not four digits. A missing day or month lowers the precision.
 */
export function civilDate(year: number, month?: number, day?: number): CivilDate | null {
  if (year < 1000 || year > 9999) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  // A day that does not exist is read as another, 30 February as 2 March, or as none.
  return new Date(date).getUTCDate() === (day ?? 1) ? date : null;
}

/**
 * Tells whether two civil dates can be the same day: the less precise one is a beginning of the other.
 */
export function datesAgree(a: CivilDate, b: CivilDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The year of a civil date of any precision. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
