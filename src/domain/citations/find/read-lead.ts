import { readDateAt } from '../../dates/read-date.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readIssuerEnd } from './read-issuer.ts';

/** What stands before the type word: "Ngày 05/02/2026, Bộ Nội vụ có văn bản số …". */
export interface CitationLead {
  /** Where the clause that tells of the issuing begins, at its date; null for none. */
  readonly start: number | null;
  readonly date: CivilDate | null;
  readonly issuer: readonly [number, number] | null;
}

const ISSUING =
  /(?:^|\s)(?:da\s)?(?:co|ky\sban\shanh|ban\shanh|ky|gui|ra|phat\shanh|thong\squa)\s(?:cac\s)?$/u;
const AT = /\stai\s$/u;
const WINDOW = 200;

/** Reads a date and an issuer before the place where a citation begins; nulls where none stand there. */
export function readLead(view: ReadingView, start: number): CitationLead {
  const from = Math.max(0, start - WINDOW);
  const before = view.folded.slice(from, start);
  if (ISSUING.test(before)) return readIssuingLead(view, from, before);
  const issuer = AT.test(before) ? readProposer(view, from, before) : null;
  return { start: null, date: null, issuer };
}

/** "Ngày D, ISSUER ban hành …": nothing may end a sentence between the date and the verb. */
function readIssuingLead(view: ReadingView, from: number, before: string): CitationLead {
  const none = { start: null, date: null, issuer: null };
  const day = before.lastIndexOf('ngay ');
  const reading = day === -1 ? null : readDateAt(view.folded, from + day + 5);
  if (reading === null || reading.end > from + before.length) return none;
  const between = before.slice(reading.end - from);
  if (!/^\s?,?\s/u.test(between) || /[.;:\f\d]/u.test(between)) return none;
  const issuerStart = reading.end + (/^\s?,?\s?/u.exec(between)?.[0].length ?? 0);
  const issuerEnd = readIssuerEnd(view, issuerStart);
  const hasIssuer = issuerEnd !== null && issuerEnd <= from + before.length;
  const issuer = hasIssuer ? ([issuerStart, issuerEnd] as const) : null;
  return { start: from + day, date: reading.date, issuer };
}

/** "đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …": who proposes has issued it. */
function readProposer(
  view: ReadingView,
  from: number,
  before: string,
): readonly [number, number] | null {
  const of = before.lastIndexOf(' cua ');
  if (of === -1) return null;
  const start = from + of + 5;
  const end = readIssuerEnd(view, start);
  if (end === null) return null;
  const rest = view.folded.slice(end, from + before.length);
  return /^\s?(?:\([^()]{0,80}\)\s?)?tai\s$/u.test(rest) ? [start, end] : null;
}
