import { datePrecision, type CivilDate } from '../dates/civil-date.ts';
import { firstDayOf, lastDayOf } from '../dates/days-of.ts';

/** How many days lie between an upper document and one below it, as far as their dates tell. */
export type DaysBetween =
  /** Negative when the lower one is dated before the upper one. */
  | { readonly kind: 'exact'; readonly days: number }
  /** A date is known to its month or year only: the days lie between both ends. */
  | { readonly kind: 'range'; readonly least: number; readonly most: number }
  | { readonly kind: 'unknown'; readonly missing: 'upper' | 'lower' | 'both' };

/**
 * Counts the days from the date of an upper document to that of a lower one. A date that is not known
 * gives no number, never nought; one known to its month or year gives the range that it leaves.
 */
export function countDaysBetween(upper: CivilDate | null, lower: CivilDate | null): DaysBetween {
  if (upper === null || lower === null) {
    return {
      kind: 'unknown',
      missing: upper !== null ? 'lower' : lower !== null ? 'upper' : 'both',
    };
  }
  if (datePrecision(upper) === 'day' && datePrecision(lower) === 'day') {
    return { kind: 'exact', days: dayNumber(lower) - dayNumber(upper) };
  }
  return {
    kind: 'range',
    least: dayNumber(firstDayOf(lower)) - dayNumber(lastDayOf(upper)),
    most: dayNumber(lastDayOf(lower)) - dayNumber(firstDayOf(upper)),
  };
}

/** True when the lower document is dated before the upper one on every reading of the dates. */
export function contradictsOrder(days: DaysBetween): boolean {
  return (days.kind === 'exact' && days.days < 0) || (days.kind === 'range' && days.most < 0);
}

const DAY_LENGTH = 86_400_000;

function dayNumber(day: CivilDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH;
}
