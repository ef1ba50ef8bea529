import type { CivilDate } from './civil-date.ts';
import { daysInMonth } from './civil-date.ts';

/** The first day of a civil date of any precision: "2023-02" → "2023-02-01". */
export function firstDayOf(date: CivilDate): CivilDate {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a civil date of any precision: "2023-02" → "2023-02-28", "2023" → "2023-12-31". */
export function lastDayOf(date: CivilDate): CivilDate {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month)))}`;
}

/** The day after the last day of a civil date: "2023-12" → "2024-01-01". */
export function dayAfter(date: CivilDate): CivilDate {
  const day = new Date(lastDayOf(date));
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
