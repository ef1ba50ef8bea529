import type { CivilDate } from '../../dates/civil-date.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { findTypeWord } from './find-type-word.ts';
import type { FoundTypeWord, WantedType } from './find-type-word.ts';
import { isCapital, readWord, skipSpaceBefore, textBefore } from './text-place.ts';

/** What the words in front of a number say about it. */
export interface NumberCue {
  /** Where the type word begins; null when none stands there. */
  readonly start: number | null;
  readonly type: string | null;
  /** True when "số" stands in front. */
  readonly hasSign: boolean;
  /** True for a document's own number in its letterhead. */
  readonly isOwnNumber: boolean;
  /** True for the number of a form, an annex, a standard, a court case. */
  readonly isOtherNumber: boolean;
  /** Where the words in front of the number begin: the type word, "số" or the number itself. */
  readonly from: number;
  /** A date and an issuer between the type word and "số". */
  readonly date: CivilDate | null;
  readonly issuer: readonly [number, number] | null;
}

const NUMBER_SIGN = /(?:^|[^a-z0-9])(so(?:\s?\/?\s?(?:ky hieu|hieu)(?: van ban)?)?)\s?[:.]?\s?$/u;
const OTHER_NUMBER =
  /(?:^|[^a-z0-9])(?:mau|bieu|bang|phu luc|hinh|bm|khoan|dieu|chuong|tcvn|qcvn|ban an|ho so|tai khoan|dien thoai|khoi thi dua|cum thi dua|khoi|cum)(?:\sso)?:?\s$/u;
// "chuyển đổi số 2026", "kinh tế số": digital, not a number.
const DIGITAL =
  /(?:chuyen doi|kinh te|xa hoi|ky thuat|ky nang|chinh quyen|nen tang|ha tang|du lieu|chu ky|cong nghe|tai san|cong dan|quoc gia|van hoa|dan toc thieu)\s$/u;
const WINDOW = 40;
const NUMBER_SIGN_WORDS = new Set(['số', 'so', 'sô', 'sồ', 'sổ']);
const SIGN_LENGTH = 24;
const MAX_HEADER = 120;

/** Reads what stands in front of the number that begins at a place of the text. */
export function readCue(
  view: ReadingView,
  at: number,
  number: Omit<WantedType, 'hasSign'>,
): NumberCue {
  const { folded, plain } = view;
  const signAt = findNumberSign(view, at, number.isBare);
  const hasSign = signAt < at;
  const none: NumberCue = {
    start: null,
    type: null,
    hasSign,
    isOwnNumber: hasSign && isLetterheadSign(view, signAt, at),
    isOtherNumber: OTHER_NUMBER.test(textBefore(folded, at, WINDOW)),
    from: signAt,
    date: null,
    issuer: null,
  };
  if (isFieldName(view, signAt, at)) return none;
  let end = skipSpaceBefore(folded, signAt);
  const hasColon = folded.charAt(end - 1) === ':';
  if (hasColon && /[\n\f]/u.test(folded.charAt(end))) return none;
  if (hasColon) end = skipSpaceBefore(folded, end - 1);
  if (end === at && !isCapital(plain.charAt(at - 1))) return none;
  const word =
    findTypeWord(view, end, { ...number, hasSign }) ?? findOverHeader(view, signAt, number);
  if (word === null || (hasColon && word.end !== end)) return none;
  if (none.isOwnNumber && isHeading(view, word.start, word.end)) return none;
  if (isLawLetterhead(view, word.start, signAt, at)) return { ...none, isOwnNumber: true };
  const { start, type, date, issuer } = word;
  return {
    ...none,
    start,
    type,
    date,
    issuer,
    from: start,
    isOwnNumber: false,
    isOtherNumber: false,
  };
}

function findNumberSign(view: ReadingView, at: number, isBare: boolean): number {
  const { folded, plain } = view;
  const lead = textBefore(folded, at, SIGN_LENGTH);
  const sign = NUMBER_SIGN.exec(lead)?.[1];
  if (sign === undefined) return at;
  const signAt = at - lead.length + lead.lastIndexOf(sign);
  // Folded, "sở" and "sơ" look like "số".
  if (!NUMBER_SIGN_WORDS.has(readWord(view, signAt, signAt + 2))) return at;
  const before = textBefore(folded, signAt, SIGN_LENGTH);
  return isBare && plain.startsWith('s', signAt) && DIGITAL.test(before) ? at : signAt;
}

/** "Số hiệu: 12/QĐ-UBND" on a line or in a cell of its own names a field; what stands before is another. */
function isFieldName({ folded, plain }: ReadingView, signAt: number, at: number): boolean {
  return (
    plain.startsWith('So', signAt) &&
    /hieu/u.test(folded.slice(signAt, at)) &&
    !/[a-z0-9,( ]/u.test(folded.charAt(signAt - 1))
  );
}

/**
 * "Số" with a capital and a colon, or alone with its number on a line, is a letterhead's. "SỐ" in a
 * line of capitals and "số" in a sentence are not.
 */
function isLetterheadSign(view: ReadingView, signAt: number, at: number): boolean {
  if (!view.plain.startsWith('So', signAt)) return false;
  const sign = view.folded.slice(signAt, at);
  if (/^so\s?:/u.test(sign)) return true;
  if (sign.trim() !== 'so') return false;
  if (signAt > 0 && !'\n\f\t'.includes(view.folded.charAt(signAt - 1))) return false;
  const rest = view.folded.slice(at, at + 90).split(/[\n\f\t]/u, 1)[0] ?? '';
  return !/[\s,]/u.test(rest.trim()) || /^\S+\s[a-z .]{3,40}, ngay/u.test(rest);
}

/**
 * A running head between a type word and "số" on the next page: one line in capitals, which the type
 * word stands before and nothing else belongs to.
 */
function findOverHeader(
  view: ReadingView,
  signAt: number,
  number: Omit<WantedType, 'hasSign'>,
): FoundTypeWord | null {
  const { folded, plain } = view;
  if (!plain.startsWith('so', signAt) || !/[\n\f]/u.test(folded.charAt(signAt - 1))) return null;
  let start = signAt - 1;
  while (start > 0 && signAt - start < MAX_HEADER && !/[\n\f]/u.test(folded.charAt(start - 1)))
    start--;
  const header = plain.slice(start, signAt - 1);
  if (start === 0 || header === '' || /[a-z;.:]/u.test(header)) return null;
  const word = findTypeWord(view, start - 1, { ...number, hasSign: true });
  return word !== null && word.end === start - 1 ? word : null;
}

/** A type in capitals on the line above "Số:" is the document's own heading. */
function isHeading(view: ReadingView, start: number, end: number): boolean {
  return (
    /[\n\f]/u.test(view.folded.charAt(end)) && /^[A-ZÐ\s]+$/u.test(view.plain.slice(start, end))
  );
}

const STATE_HEADING = /QUOC HOI|CHU TICH NUOC|CONG HOA XA HOI CHU NGHIA/u;
const HEADING_WINDOW = 240;

/** "Luật số: 24/2018/QH14" on a line of its own under the State's heading is that law's own number. */
function isLawLetterhead(view: ReadingView, start: number, signAt: number, at: number): boolean {
  const { folded, plain } = view;
  if (!/^so\s?:/u.test(folded.slice(signAt, at)) || !'\n\f\t'.includes(folded.charAt(start - 1)))
    return false;
  if (!/^[^\s]+(?:[\n\f\t]|$)/u.test(folded.slice(at, at + 40))) return false;
  return STATE_HEADING.test(textBefore(plain, start, HEADING_WINDOW));
}
