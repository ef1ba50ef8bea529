import { printDate } from '../../domain/dates/civil-date.ts';
import type { NumberRow } from '../../domain/search/number-row.ts';

/** Names what bears a number: "Chỉ thị 34-CT/TW ngày 07/4/2014". */
export function nameRow([number, type, date]: NumberRow): string {
  if (date === '') return `${type} ${number}`;
  return `${type} ${number} ${date.length === 10 ? 'ngày ' : ''}${printDate(date)}`;
}
