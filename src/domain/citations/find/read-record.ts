import { readDateAt } from '../../dates/read-date.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import { matchAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { textBefore } from './text-place.ts';

const CELL_END = /["')]*\s?(?:\||\t|,\s?(?=["']))/uy;
const CELL_START = /(?:\||\t|[,([]\s?["']|^|\n|\f)\s?["'(]{0,2}$/u;
const FIELD_END = /["']\s?[,}\]]?[\s,]|[\n\f]/uy;
const ISSUE_FIELD =
  /(?:issue_?date|issued_?on|date_?issued|ngay_?ban_?hanh|ngay\sban\shanh|ngay_?ky|ngay\sky|date)["']?\s?[:=|\t]\s?["']?/gu;
const LOOK_AHEAD = 400;
const MAX_CELLS = 4;

/** Reads the date of a document whose number is a cell of a table row or a field of a record; null for none. */
export function readRecordDate(view: ReadingView, start: number, end: number): CivilDate | null {
  const { folded } = view;
  const opensCell = CELL_START.test(textBefore(folded, start, 6));
  const cell = matchAt(CELL_END, folded, end);
  if (cell !== null && opensCell) return readRowDate(folded, end + cell[0].length);
  return matchAt(FIELD_END, folded, end) !== null
    ? readFieldDate(folded, folded.slice(start, end), end)
    : null;
}

/** The first of the next cells that holds a date and nothing else. */
function readRowDate(folded: string, from: number): CivilDate | null {
  let at = from;
  for (let count = 0; count < MAX_CELLS; count++) {
    const lead = /^[\s"']*(?:ngay\s)?/u.exec(folded.slice(at, at + 12))?.[0].length ?? 0;
    const reading = readDateAt(folded, at + lead);
    if (
      reading !== null &&
      /^["')]*\s?(?:$|[|\t\n\f,;)])/u.test(folded.slice(reading.end, reading.end + 4))
    ) {
      return reading.date;
    }
    const next = /[|\t]|["'],\s?["']/u.exec(
      folded.slice(at, at + LOOK_AHEAD).split(/[\n\f]/u, 1)[0] ?? '',
    );
    if (next === null) return null;
    at += next.index + next[0].length;
  }
  return null;
}

/** A later field of the same record that is named as the date of issue. */
function readFieldDate(folded: string, words: string, end: number): CivilDate | null {
  const number = words.slice(words.lastIndexOf(' ') + 1);
  const record = folded.slice(end, end + LOOK_AHEAD).split(/[{}]/u, 1)[0] ?? '';
  for (const field of record.matchAll(ISSUE_FIELD)) {
    const between = record.slice(0, field.index).replaceAll(number, '');
    if (/\d\/\d{4}\/[a-z]|\d[/-][a-z]{2}/u.test(between)) return null;
    if (/(?:effective|expir|hieu_?luc)_?$/u.test(between)) continue;
    return readDateAt(folded, end + field.index + field[0].length)?.date ?? null;
  }
  return null;
}
