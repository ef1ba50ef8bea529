import { readDateAt } from '../../dates/read-date.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import { skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readIssuerEnd } from './read-issuer.ts';
import type { Place } from './mention.ts';

/** What stands before the type word: "Ngày 05/02/2026, Bộ Nội vụ có văn bản số …". */
export interface CitationLead {
  readonly date: CivilDate | null;
  readonly issuer: Place | null;
}

const ISSUING = /(?:^|\s)(?:co|ban hanh|ky|gui|ra|phat hanh|thong qua)\s(?:cac\s)?$/u;
const COMMA = /\s?,?\s?/uy;
const PROPOSED_IN = /\s?(?:\([^()]{0,80}\)\s?)?tai\s/uy;
const WINDOW = 200;

/** Reads a date and an issuer before the place where a citation begins; nulls where none stand there. */
export function readLead(view: ReadingView, at: number): CitationLead {
  const from = Math.max(0, at - WINDOW);
  const before = view.folded.slice(from, at);
  const none = { date: null, issuer: null };
  if (ISSUING.test(before)) {
    // "Ngày D, ISSUER ban hành …": nothing may end a sentence between the date and the verb.
    const start = from + before.lastIndexOf('ngay ');
    const reading = start < from ? null : readDateAt(view.folded, start + 5);
    if (reading === null || !/^\s?,?\s[^.;:\f\d]*$/u.test(view.folded.slice(reading.end, at)))
      return none;
    const issuerStart = skip(COMMA, view.folded, reading.end);
    const issuerEnd = readIssuerEnd(view, issuerStart);
    const issuer =
      issuerEnd === null || issuerEnd > at ? null : ([issuerStart, issuerEnd] as const);
    return { date: reading.date, issuer };
  }
  // "đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …": who proposes has issued it.
  const of = before.lastIndexOf(' cua ');
  const start = from + of + ' cua '.length;
  const end = of >= 0 && /\stai\s$/u.test(before) ? readIssuerEnd(view, start) : null;
  return end !== null && skip(PROPOSED_IN, view.folded, end) === at
    ? { date: null, issuer: [start, end] }
    : none;
}
