import { readDateAt } from '../../dates/read-date.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import { matchAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { TITLE_ENDS, TITLE_STARTS } from '../vocabulary/clause-words.ts';
import { readIssuerEnd } from './read-issuer.ts';
import { isHardBreak, isSpace, wordEndAfter } from './text-place.ts';

/** What stands behind a number: places are [start, end) in the view. */
export interface CitationTail {
  readonly date: CivilDate | null;
  readonly dateEnd: number | null;
  readonly year: number | null;
  readonly issuer: readonly [number, number] | null;
  readonly title: readonly [number, number] | null;
  /** The end of date and issuer; where the tail of a list element ends. */
  readonly end: number;
}

const DATE_LEAD =
  /(?:cua\s(?=ngay))?(?:(?:da )?(?:duoc )?(?:ky|ban hanh|phat hanh|thong qua)\s)?(?:(?:ban hanh|ky)\s)?(?:vao\s)?(?:cung\s)?ngay\s?:?\s?/uy;
const YEAR_LEAD = /nam\s((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/uy;
const ISSUER_LEAD = /(?:cua|do)\s/uy;
const ISSUER_TAIL = /\s(?:ban hanh|ky)(?=\sngay)/uy;
// "ngày 24/11": the year is not told.
const DAY_AND_MONTH = /ngay\s\d{1,2}\s?[/-]\s?\d{1,2}(?![\d/-])/uy;
const REMARK = /\([^()\n\f]{0,120}\)/uy;
const MAX_TITLE = 700;
const MAX_STEPS = 7;
const TITLE_START_WORDS = new Set(TITLE_STARTS);
const LONGEST_TITLE_START = 3;

/** Reads date, issuer and title behind the number that ends at a place, in whatever order they stand. */
export function readTail(view: ReadingView, numberEnd: number): CitationTail {
  const { folded } = view;
  let date: CivilDate | null = null;
  let dateEnd: number | null = null;
  let year: number | null = null;
  let issuer: readonly [number, number] | null = null;
  let title: readonly [number, number] | null = null;
  let end = numberEnd;
  let at = numberEnd;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = skipToClause(view, at);
    if (next === null) break;
    if (date === null) {
      const reading = readTailDate(folded, next);
      if (reading !== null) {
        date = reading.date;
        at = end = dateEnd = reading.end;
        continue;
      }
      const stated: RegExpExecArray | null =
        year === null ? matchAt(YEAR_LEAD, folded, next) : null;
      if (stated !== null) {
        year = Number(stated[1]);
        at = end = next + stated[0].length;
        continue;
      }
    }
    const lead: RegExpExecArray | null =
      issuer === null ? matchAt(ISSUER_LEAD, folded, next) : null;
    if (lead !== null) {
      const from: number = next + lead[0].length;
      const issuerEnd = readIssuerEnd(view, from);
      if (issuerEnd === null) break;
      issuer = [from, issuerEnd];
      at = end = issuerEnd + (matchAt(ISSUER_TAIL, folded, issuerEnd)?.[0].length ?? 0);
      continue;
    }
    const remark = matchAt(REMARK, folded, next) ?? matchAt(DAY_AND_MONTH, folded, next);
    if (remark !== null) {
      at = next + remark[0].length;
      continue;
    }
    if (startsTitle(view, next)) title = [next, findTitleEnd(view, next)];
    break;
  }
  return { date, dateEnd, year, issuer, title, end };
}

/** "ngày 07/4/2014", "(13/12/2013)", ", ngày 15/5/2016"; never "có hiệu lực từ ngày …". */
function readTailDate(folded: string, at: number): { date: CivilDate; end: number } | null {
  const isBracketed = folded.charAt(at) === '(';
  const from = isBracketed ? at + 1 : at;
  const lead = matchAt(DATE_LEAD, folded, from)?.[0].length ?? 0;
  const reading = readDateAt(folded, from + lead) ?? readDateAt(folded, from);
  if (reading === null) return null;
  // "ngày 16 và ngày 17/3" and "01/7/2025 - 30/9/2025" are periods.
  if (lead === 0 && /\s?-\s?\d/uy.test(folded.slice(reading.end, reading.end + 3))) return null;
  return {
    date: reading.date,
    end: isBracketed && folded.charAt(reading.end) === ')' ? reading.end + 1 : reading.end,
  };
}

/** Steps over white space and one comma; null at the end of the clause. */
function skipToClause(view: ReadingView, at: number): number | null {
  const { folded, plain } = view;
  let next = at;
  if (folded.charAt(next) === ',') next++;
  if (isSpace(folded.charAt(next))) {
    if (isHardBreak(folded, plain, next) && !folded.startsWith('ngay', next + 1)) return null;
    next++;
    if (folded.charAt(next) === ',') next += isSpace(folded.charAt(next + 1)) ? 2 : 1;
  }
  // "34-CT/TWngày 07/4/2014": the space is lost.
  return next > at || /^(?:\(|ngay|cua\s)/u.test(folded.slice(at, at + 4)) ? next : null;
}

function startsTitle(view: ReadingView, at: number): boolean {
  const { folded } = view;
  if (folded.charAt(at) === '"') return true;
  if (folded.charAt(at) === '-') return isSpace(folded.charAt(at + 1));
  let words = '';
  let from = at;
  for (let count = 0; count < LONGEST_TITLE_START; count++) {
    const end =
      folded.charAt(from) === 'v' && folded.startsWith('v/v', from)
        ? from + 3
        : wordEndAfter(folded, from);
    words += (count === 0 ? '' : ' ') + folded.slice(from, end);
    if (TITLE_START_WORDS.has(words)) return true;
    if (!isSpace(folded.charAt(end))) return false;
    from = end + 1;
  }
  return false;
}

/** A title ends with its clause: at a semicolon, full stop, hard line break or closing bracket. */
function findTitleEnd(view: ReadingView, start: number): number {
  const { folded, plain } = view;
  const limit = Math.min(folded.length, start + MAX_TITLE);
  let depth = 0;
  let end = start;
  for (; end < limit; end++) {
    const character = folded.charAt(end);
    if (character === ';' || character === '|') break;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
    if (isSpace(character) && isHardBreak(folded, plain, end)) break;
    if (
      character === '.' &&
      (end + 1 >= folded.length || !/[a-z0-9]/u.test(folded.charAt(end + 1)))
    )
      break;
  }
  const remark = TITLE_ENDS.exec(folded.slice(start, end));
  if (remark !== null) end = start + remark.index;
  while (end > start && /[\s,]/u.test(folded.charAt(end - 1))) end--;
  return end;
}
