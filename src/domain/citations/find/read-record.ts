import { isAt, skip } from '../../text/match-at.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readDateAt } from '../../dates/read-date.ts';
import type { Mention } from './mention.ts';

const RECORD = 400;
const MAX_CELLS = 4;

/** Reads the date of a document whose number is a cell of a table row or a field of a record; null for none. */
export function readRecordDate(view: ReadingView, mention: Mention): CivilDate | null {
  const { start, numberStart, end } = mention;
  const cellEnd = skip(/["')]*\s?(?:[|\t]|,\s?(?=["']))/uy, view.folded, end);
  const CELL_START = /(?<=(?:^|[|\t\n\f]|[,([]\s?["'])\s?["'(]{0,2})/uy;
  if (cellEnd > end && isAt(CELL_START, view.folded, start)) return readRowDate(view, cellEnd);
  if (!isAt(/["']\s?[,}\]]?[\s,]|[\n\f]/uy, view.written, end)) return null;
  // A later field of the same record that is named as the date of issue, and is not another number's.
  const record = view.folded.slice(end, end + RECORD).replace(/[{}][^]*/u, '');
  const ISSUE_FIELD =
    /(?:issued_?on|date_?issued|ngay(?:[_\s]?(?:ban[_\s]?hanh|ky)|(?=:\s["']))|date)["']?\s?[:=|\t]\s?["']?/gu;
  for (const { 0: field, index } of record.matchAll(ISSUE_FIELD)) {
    const between = record.slice(0, index).replaceAll(view.folded.slice(numberStart, end), '');
    if (/\d\/\d{4}\/[a-z]|\d[/-][a-z]{2}/u.test(between)) return null;
    if (!/(?:effective|expir|hieu_?luc)_?$/u.test(between))
      return readDateAt(view, end + index + field.length)?.date ?? null;
  }
  return null;
}

/** The first of the next cells that holds a date and nothing else. */
function readRowDate(view: ReadingView, from: number): CivilDate | null {
  let at = from;
  for (let count = 0; count < MAX_CELLS; count++) {
    const reading = readDateAt(view, skip(/[\s"']*(?:ngay\s)?/uy, view.folded, at));
    if (reading && isAt(/["')]*\s?(?:$|[|\t\n\f,;)])/uy, view.folded, reading.end))
      return reading.date;
    const next = skip(/[^|\t\n\f]{0,400}?(?:[|\t]|["'],\s?["'])/uy, view.folded, at);
    if (next === at) return null;
    at = next;
  }
  return null;
}
