import { readDateAt } from '../../dates/read-date.ts';
import { isAt, matchAt, skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { TITLE_END, TITLE_START } from '../vocabulary/title-words.ts';
import type { CitationTail } from './mention.ts';
import { readIssuerEnd } from './read-issuer.ts';
import { endOfWords } from './text-place.ts';

/** "ngày", and by whom and how a document was issued that day. */
export const DATE_LEAD =
  /(?:cua\s(?=ngay))?(?:(?:da )?(?:(?:duoc|do) (?:(?:quoc hoi|uy ban thuong vu)[a-z0-9, ]{0,60}? )?)?(?:(?:ky|ban hanh|phat hanh|thong qua) ){1,2}(?:vao )?)?(?:(?:cung|deu) )?ngay\s?:?\s?/uy;
const YEAR = /nam\s((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/uy;
const ISSUER_LEAD = /(?:cua|do)\s/uy;
const ISSUER_TAIL = /\s(?:ban hanh|ky)(?=\sngay)/uy;
// A remark in brackets; "ngày 24/11", whose year is not told.
const REMARK = /\([^()\n\f]{0,120}\)|ngay\s\d{1,2}\s?[/-]\s?\d{1,2}(?![\d/-])/uy;
// "ngày 16 và ngày 17/3" and "01/7/2025 - 30/9/2025" are periods.
const PERIOD = /\s?-\s?\d/uy;
// White space and one comma; in "34-CT/TWngày 07/4/2014" the space is lost.
const CLAUSE_JOINT = / - (?=ngay\s\d)|,? (?:, ?)?|,?\s(?=ngay)|,(?!\s)|(?=\(|ngay|cua )/uy;
const TITLE_MARK = /[;|()\t\n\f]|\.(?![a-z0-9])/gu;
const MAX_TITLE = 700;
const MAX_STEPS = 7;

/** Nothing, behind a place. */
export function startTail(tailEnd: number): CitationTail {
  return { date: null, year: null, issuer: null, title: null, tailEnd };
}

/**
 * Reads date, issuer and title behind the place where a tail ends, in whatever order they stand, and
 * adds them to it. What the tail has already is not read again.
 */
export function readTail(view: ReadingView, tail: CitationTail): void {
  const { folded } = view;
  let at = tail.tailEnd;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = skipToClause(view, at);
    if (next === null) return;
    const end = readDate(folded, next, tail) ?? readIssuer(view, next, tail);
    if (end !== null) {
      at = tail.tailEnd = end;
      continue;
    }
    at = skip(REMARK, folded, next);
    if (at > next) continue;
    if (isAt(TITLE_START, folded, next)) tail.title ??= [next, findTitleEnd(view, next)];
    return;
  }
}

/** "ngày 07/4/2014", "(13/12/2013)", ", ngày 15/5/2016", "năm 2022"; never "có hiệu lực từ ngày …". */
function readDate(folded: string, at: number, tail: CitationTail): number | null {
  if (tail.date !== null) return null;
  const from = skip(/\(/uy, folded, at);
  const lead = skip(DATE_LEAD, folded, from);
  const reading = readDateAt(folded, lead) ?? readDateAt(folded, from);
  if (reading !== null && (lead > from || !isAt(PERIOD, folded, reading.end))) {
    tail.date = reading.date;
    return from > at ? skip(/\)/uy, folded, reading.end) : reading.end;
  }
  const year = matchAt(YEAR, folded, at)?.[1];
  if (year === undefined) return null;
  tail.year ??= Number(year);
  return YEAR.lastIndex;
}

function readIssuer(view: ReadingView, at: number, tail: CitationTail): number | null {
  const start = skip(ISSUER_LEAD, view.folded, at);
  if (tail.issuer !== null || start === at) return null;
  const end = readIssuerEnd(view, start);
  if (end === null) return null;
  tail.issuer = [start, end];
  return skip(ISSUER_TAIL, view.folded, end);
}

/** Steps over white space and one comma; null at the end of the clause. */
function skipToClause({ folded }: ReadingView, at: number): number | null {
  return isAt(CLAUSE_JOINT, folded, at) ? CLAUSE_JOINT.lastIndex : null;
}

/** A title ends with its clause: at a semicolon, full stop, hard line break or closing bracket. */
function findTitleEnd(view: ReadingView, start: number): number {
  const text = view.folded.slice(start, start + MAX_TITLE);
  let length = text.length;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(TITLE_MARK)) {
    if (mark === '(') depth++;
    else if (mark !== ')' || --depth < 0) {
      length = index;
      break;
    }
  }
  const remark = TITLE_END.exec(text.slice(0, length));
  return endOfWords(view.folded, start + (remark?.index ?? length));
}
