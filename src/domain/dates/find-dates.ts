import { buildReadingView, sourceSpan } from '../text/reading-view.ts';
import type { Span } from '../text/span.ts';
import type { CivilDate } from './civil-date.ts';
import { readDateAt } from './read-date.ts';

/** A date as it stands in a text, without the word "ngày" in front. */
export interface FoundDate extends Span {
  readonly date: CivilDate;
}

const DATE_START = /(?<![\p{L}\p{N}/.-])(?:\d{1,2}\s?[/.-]|\d{1,2}\s?thang|\d{4}-|thang\s\d)/gu;

/** Finds every date of a Vietnamese text that names at least a month and a year, in reading order. */
export function findDates(text: string): readonly FoundDate[] {
  const view = buildReadingView(text);
  const found: FoundDate[] = [];
  DATE_START.lastIndex = 0;
  for (let match = DATE_START.exec(view.folded); match; match = DATE_START.exec(view.folded)) {
    const reading = readDateAt(view, match.index);
    if (reading === null) continue;
    found.push({ date: reading.date, ...sourceSpan(view, match.index, reading.end) });
    DATE_START.lastIndex = reading.end;
  }
  return found;
}
