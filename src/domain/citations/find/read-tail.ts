import type { CitationTail } from './mention.ts';
import { readDateAt } from '../../dates/read-date.ts';
import { readIssuerEnd } from './read-issuer.ts';
import { TITLE_END, TITLE_START } from '../vocabulary/title-words.ts';
import { endOfWords } from './text-place.ts';
import { isAt, matchAt, skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';

/** "ngày", and by whom and how a document was issued that day. */
export const DATE_LEAD =
  /(?:cua\s(?=ngay))?(?:(?:da )?(?:(?:duoc|do) (?:(?:quoc hoi|uy ban thuong vu)[a-z0-9, ]{0,60}? )?)?(?:(?:ky|ban hanh|phat hanh|thong qua) ){1,2}(?:vao )?)?(?:(?:cung|deu) )?ngay\s?:?\s?/uy;
const MAX_TITLE = 700;
const MAX_STEPS = 7;

/**
 * Reads date, issuer and title behind the place where a tail ends, in whatever order they stand, and
 * adds them to it. What the tail has already is not read again.
 */
export function readTail(view: ReadingView, tail: CitationTail): void {
  let at = tail.tailEnd;
  for (let step = 0; step < MAX_STEPS; step++) {
    // White space and one comma; in "34-CT/TWngày 07/4/2014" the space is lost.
    const joint = matchAt(
      / - (?=ngay\s\d)|,? (?:, ?)?|,?\s(?=ngay)|,(?!\s)|(?=\(|ngay|cua )/uy,
      view.folded,
      at,
    );
    if (!joint) return;
    const next = at + joint[0].length;
    const end = readDate(view, next, tail) ?? readIssuer(view, next, tail);
    if (end) {
      at = tail.tailEnd = end;
      continue;
    }
    // A remark in brackets; "ngày 24/11", whose year is not told.
    at = skip(/\([^()\n\f]{0,120}\)|ngay\s\d{1,2}\s?[/-]\s?\d{1,2}(?![\d/-])/uy, view.folded, next);
    if (at > next) continue;
    if (isAt(TITLE_START, view.folded, next)) tail.title ??= [next, findTitleEnd(view, next)];
    return;
  }
}

/** "ngày 07/4/2014", "(13/12/2013)", ", ngày 15/5/2016", "năm 2022"; never "có hiệu lực từ ngày …". */
function readDate(view: ReadingView, at: number, tail: CitationTail): number | null {
  if (tail.date) return null;
  const from = skip(/\(/uy, view.folded, at);
  const lead = skip(DATE_LEAD, view.folded, from);
  const reading = readDateAt(view, lead) ?? readDateAt(view, from);
  // "ngày 16 và ngày 17/3" and "01/7/2025 - 30/9/2025" are periods.
  if (reading && (lead > from || !isAt(/\s?-\s?\d/uy, view.folded, reading.end))) {
    tail.date = reading.date;
    return from > at ? skip(/\)/uy, view.folded, reading.end) : reading.end;
  }
  const year = matchAt(/nam\s((?:19|20)\d\d)(?!\d|\s?[-–]\s?\d)/uy, view.folded, at);
  if (!year) return null;
  tail.year ??= Number(year[1]);
  return at + year[0].length;
}

function readIssuer(view: ReadingView, at: number, tail: CitationTail): number | null {
  const start = skip(/(?:cua|do)\s/uy, view.folded, at);
  const end = !tail.issuer && start > at && readIssuerEnd(view, start);
  if (!end) return null;
  tail.issuer = [start, end];
  return skip(/\s(?:ban hanh|ky)(?=\sngay)/uy, view.folded, end);
}

/** A title ends with its clause: at a semicolon, full stop, hard line break or closing bracket. */
function findTitleEnd(view: ReadingView, start: number): number {
  const text = view.folded.slice(start, start + MAX_TITLE);
  let length = text.length;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[;|()\t\n\f]|\.(?![a-z0-9])/gu)) {
    if (mark === '(') depth++;
    else if (mark !== ')' || --depth < 0) {
      length = index;
      break;
    }
  }
  const remark = TITLE_END.exec(text.slice(0, length));
  return endOfWords(view, start + (remark?.index ?? length));
}
