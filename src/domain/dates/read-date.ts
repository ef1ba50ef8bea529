import type { CivilDate } from './civil-date.ts';
import { civilDate } from './civil-date.ts';
import { matchAt } from '../text/match-at.ts';
import type { ReadingView } from '../text/reading-view.ts';

/** What a date is read in: a text in lower case, without accents. */
type FoldedText = Pick<ReadingView, 'folded'>;

/** A date that stands at a place of a folded text. */
export interface DateReading {
  readonly date: CivilDate;
  readonly end: number;
}

/**
 * Reads the date that begins at a place of a text (see foldText): "07/4/2014", "01-10-1997",
 * "31 thang 7 nam 2017", "2024-11-01", "thang 01 nam 2023". Any white space may stand between its
 * parts. Gives null when no date begins there or no such day exists.
 */
export function readDateAt(view: FoldedText, at: number): DateReading | null {
  const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy;
  const NUMERIC = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)/uy;
  const IN_WORDS = /(\d{1,2})\s?thang\s?(\d{1,2})\s?[,.]?\s?(?:nam\s?|[/.-]\s?)?(\d{4})(?!\d)/uy;
  // The day may be left blank: "ngày    tháng 01 năm 2023", "ngày …/01/2023".
  const MONTH =
    /(?:ngay\s)?(?:[.\s_]{0,12})?thang\s(\d{1,2})\s?(?:,?\s?nam\s?|[/.-]\s?)(\d{4})(?!\d)/uy;
  return (
    readParts(ISO, view, at, [1, 2, 3]) ??
    readParts(NUMERIC, view, at, [3, 2, 1]) ??
    readParts(IN_WORDS, view, at, [3, 2, 1]) ??
    readParts(MONTH, view, at, [2, 1])
  );
}

/** Official documents of this field begin with the twentieth century. */
const EARLIEST_YEAR = 1900;

/** Reads a date whose year, month and day are the groups of a pattern in the order given. */
function readParts(
  pattern: RegExp,
  view: FoldedText,
  at: number,
  groups: readonly number[],
): DateReading | null {
  const match = matchAt(pattern, view.folded, at);
  if (!match) return null;
  const [year = 0, month, day] = groups.map((group) => Number(match[group]));
  const date = year < EARLIEST_YEAR ? null : civilDate(year, month, day);
  return date ? { date, end: at + match[0].length } : null;
}
