import type { ReadingView } from '../../text/reading-view.ts';
import type { NumberReading } from '../numbers/read-number.ts';
import type { FoundWord } from './find-type-word.ts';
import { findTypeWord } from './find-type-word.ts';
import { isAt, matchAt, skipBack } from '../../text/match-at.ts';
import type { Found } from './found.ts';
import { isCapital } from './text-place.ts';

/** What the words in front of a number say about it. */
export interface NumberCue {
  /** The type word; null when none stands there. */
  readonly word: FoundWord | null;
  /** Where "số" begins in front of the number; the place of the number itself for none. */
  readonly sign: number;
}

/**
 * Reads what stands in front of the number that begins at a place of the text. Null for a number that
 * cites nothing: the text's own in its letterhead, and that of a form, an annex, a standard or a court
 * case.
 */
export function readCue(view: Found, at: number, number: NumberReading | null): NumberCue | null {
  const sign = findNumberSign(view, at, !number);
  // Behind a number: the end of its line, and place and date on the next; or these on the same line.
  // Below a title in capitals the date may stand alone behind it.
  const LINE_END =
    /[^\s,]{0,40}(?:,(?<=\P{Ll}{9}ố \S{5,20}) ng.y .{9,20})?(?:\s(\p{Lu}[\p{L} .]{2,40}, ng.y)|[\n\f\t](?!ng.y\s\d)|$)/uy;
  const line = matchAt(LINE_END, view.written, number?.end ?? at);
  // "Số", of which a scan may leave the S, with a colon, or alone with its number on a line, is a
  // letterhead's; neither "số" nor "SỐ" is.
  const letterhead = matchAt(/S[oốôồổ]?(?:\s?(:)|(?<![^\n\f\t"]..)[\s.]?\d)/uy, view.written, sign);
  const isOwn = letterhead && (letterhead[1] || line);
  const before = findWordBefore(view, sign, at, number);
  const word = before && isOwn && isHeading(view, before, sign) ? null : before;
  // The number of a form, an annex, a standard, a court case.
  const OTHER_NUMBER =
    /(?<=(?<![a-z0-9])(?:mau|bieu|bang|phu luc|hinh|bm|khoan|dieu|chuong|tcvn|qcvn|ban an|ho so|tai khoan|dien thoai|(?:khoi|cum)(?: thi dua)?)(?:\sso:?\s?|:?\s))/uy;
  // "Luật số: 24/2018/QH14" on a line of its own, under the State's heading or above place and date, is that law's own number.
  const STATE_HEADING = /(?<=(?:QUỐC HỘI|TỊCH NƯỚC|CHỦ NGHĨA)[^]{0,240}[\n\f\t])/uy;
  const isNone = word
    ? line &&
      isAt(/so\s?:/uy, view.folded, sign) &&
      (line[1] || isAt(STATE_HEADING, view.written, word.start))
    : isOwn || isAt(OTHER_NUMBER, view.folded, at);
  return isNone ? null : { word, sign };
}

function findNumberSign(view: ReadingView, at: number, isBare: boolean): number {
  // "Số" with its accents, or what a scan leaves of it: folded, "sở" and "sơ" look like it.
  const NUMBER_SIGN =
    /(?<=(?<![\p{L}\p{N}])(s[oốôồổ]?(?:[\s/kyý]{1,7}hi[eệ]u(?: v[aă]n b[aả]n)?)?\s?[:.]?\s?))/iuy;
  const sign = skipBack(NUMBER_SIGN, view.written, at);
  // "chuyển đổi số 2026", "kinh tế số": digital, not a number.
  const DIGITAL =
    /(?<=(?:chuyen doi|kinh te|xa hoi|ky thuat|ky nang|chinh quyen|nen tang|ha tang|du lieu|chu ky|cong nghe|tai san|cong dan|quoc gia|van hoa|dan toc thieu)\s)/uy;
  return isBare && isAt(DIGITAL, view.folded, sign) && !isCapital(view, sign) ? at : sign;
}

/** The type word in front of the number or of its sign. */
function findWordBefore(
  view: Found,
  sign: number,
  at: number,
  number: NumberReading | null,
): FoundWord | null {
  // The white space, and a colon, in front of a number or its sign.
  const end = skipBack(/(?<=((?:\s?:)?\s?))/uy, view.folded, sign);
  const lead = view.folded.slice(end, sign);
  // "Số hiệu: 12/QĐ-UBND" on a line or in a cell of its own names a field; what stands before is another.
  if (isAt(/(?<![\p{L}\p{N},( ])S\D{1,9}hi/uy, view.written, sign) || /:[\n\f]/u.test(lead))
    return null;
  if (end === at && !isCapital(view, at - 1)) return null;
  const word = findTypeWord(view, end, number, sign < at);
  if (word) return word.end < end && lead.includes(':') ? null : word;
  // A running head between a type word and "số" on the next page: one line in capitals.
  const above = skipBack(/(?<=([\n\f][^\n\f\p{Ll};.:]{1,120}[\n\f]))/uy, view.written, sign);
  if (above === sign || isCapital(view, sign)) return null;
  const wordAbove = findTypeWord(view, above, number, true);
  return wordAbove?.end === above ? wordAbove : null;
}

/**
 * A type in capitals on the line above "Số:" is the document's own heading, and whole lines between
 * the two part any type from it: "BỘ TƯ LỆNH CẢNH VỆ", an empty line, "Số: 96".
 */
function isHeading(view: ReadingView, word: FoundWord, sign: number): boolean {
  return (
    (sign > word.end + 1 && /[\n\f]/u.test(view.written.slice(word.end, sign))) ||
    /^\P{Ll}+[\n\f]$/u.test(view.written.slice(word.start, word.end + 1))
  );
}
