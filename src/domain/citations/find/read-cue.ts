import { isAt, matchAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { NumberReading } from '../numbers/read-number.ts';
import { findTypeWord } from './find-type-word.ts';
import type { FoundWord } from './find-type-word.ts';
import { isCapital } from './text-place.ts';

/** What the words in front of a number say about it. */
export interface NumberCue {
  /** The type word; null when none stands there. */
  readonly word: FoundWord | null;
  /** True when "số" stands in front. */
  readonly hasSign: boolean;
  /** Where the words in front of the number begin: the type word, "số" or the number itself. */
  readonly from: number;
}

/** "số" with its accents: folded, "sở" and "sơ" look like it. */
const NUMBER_SIGN =
  /(?<=(?<![\p{L}\p{N}])(s[oốôồổ](?:[\s/kyý]{1,7}hi[eệ]u(?: v[aă]n b[aả]n)?)?\s?[:.]?\s?))/iuy;
/** The number of a form, an annex, a standard, a court case. */
const OTHER_NUMBER =
  /(?<=(?<![a-z0-9])(?:mau|bieu|bang|phu luc|hinh|bm|khoan|dieu|chuong|tcvn|qcvn|ban an|ho so|tai khoan|dien thoai|khoi thi dua|cum thi dua|khoi|cum)(?:\sso:?\s?|:?\s))/uy;
// "chuyển đổi số 2026", "kinh tế số": digital, not a number.
const DIGITAL =
  /(?<=(?:chuyen doi|kinh te|xa hoi|ky thuat|ky nang|chinh quyen|nen tang|ha tang|du lieu|chu ky|cong nghe|tai san|cong dan|quoc gia|van hoa|dan toc thieu)\s)/uy;
/** A running head between a type word and "số" on the next page: one line in capitals. */
const HEADER = /(?<=([\n\f][^\n\f\p{Ll};.:]{1,120}[\n\f]))/uy;
/** The end of the white space, and of a colon, in front of a number or its sign. */
const LEAD = /(?<=((?:\s?:)?\s?))/uy;
/** "Số" with a colon, or alone with its number on a line, is a letterhead's; neither "số" nor "SỐ" is. */
const LETTERHEAD_SIGN = /S[oốôồổ](?:\s?(:)|(?<![^\n\f\t"]..)[\s.]?\d)/uy;
/** Behind a number: the end of its line, and place and date on the next; or these on the same line. */
const LINE_END = /[^\s,]{0,40}(?:\s(\p{Lu}[\p{L} .]{2,40}, ng.y)|[\n\f\t](?!ng.y\s\d)|$)/uy;
/** "Số hiệu: 12/QĐ-UBND" on a line or in a cell of its own names a field; what stands before is another. */
const FIELD_NAME = /(?<![\p{L}\p{N},( ])S\D{1,9}hi/uy;
/** "Luật số: 24/2018/QH14" on a line of its own, under the State's heading or above place and date, is that law's own number. */
const LAW_SIGN = /so\s?:/uy;
const STATE_HEADING = /(?<=(?:QUỐC HỘI|TỊCH NƯỚC|CHỦ NGHĨA)[^]{0,240}[\n\f\t])/uy;

/**
 * Reads what stands in front of the number that begins at a place of the text, where `words` are the
 * type words before it. Null for a number that cites nothing: the text's own in its letterhead, and
 * that of a form, an annex, a standard or a court case.
 */
export function readCue(
  view: ReadingView,
  at: number,
  words: readonly FoundWord[],
  number: NumberReading | null,
): NumberCue | null {
  const { folded, written } = view;
  const from = findNumberSign(view, at, number === null);
  const hasSign = from < at;
  const line = matchAt(LINE_END, written, number?.end ?? at);
  const sign = matchAt(LETTERHEAD_SIGN, written, from);
  const isOwn = sign !== null && (sign[1] ?? line) !== null;
  const word = findWordBefore(view, from, at, words, number);
  if (word !== null && !(isOwn && isHeading(view, word, from))) {
    const isAlone = line !== null && isAt(LAW_SIGN, folded, from);
    const isLawLine = isAlone && (line[1] ?? isAt(STATE_HEADING, written, word.start));
    return isLawLine ? null : { word, hasSign, from: word.start };
  }
  return isOwn || isAt(OTHER_NUMBER, folded, at) ? null : { word: null, hasSign, from };
}

function findNumberSign(view: ReadingView, at: number, isBare: boolean): number {
  const { folded, written } = view;
  const sign = matchAt(NUMBER_SIGN, written, at)?.[1];
  if (sign === undefined) return at;
  const from = at - sign.length;
  return isBare && isAt(DIGITAL, folded, from) && !isCapital(view, from) ? at : from;
}

/** The type word in front of the number or of its sign, which begins at `from`. */
function findWordBefore(
  view: ReadingView,
  from: number,
  at: number,
  words: readonly FoundWord[],
  number: NumberReading | null,
): FoundWord | null {
  const { folded, written } = view;
  const lead = matchAt(LEAD, folded, from)?.[1] ?? '';
  const end = from - lead.length;
  if (isAt(FIELD_NAME, written, from) || /:[\n\f]/u.test(lead)) return null;
  if (end === at && !isCapital(view, at - 1)) return null;
  const word = findTypeWord(view, end, words, number, from < at);
  if (word !== null) return word.end < end && lead.includes(':') ? null : word;
  const header = isCapital(view, from) ? undefined : matchAt(HEADER, written, from)?.[1];
  if (header === undefined) return null;
  const above = findTypeWord(view, from - header.length, words, number, true);
  return above?.end === from - header.length ? above : null;
}

/**
 * A type in capitals on the line above "Số:" is the document's own heading, and whole lines between
 * the two part any type from it: "BỘ TƯ LỆNH CẢNH VỆ", an empty line, "Số: 96".
 */
function isHeading({ written }: ReadingView, { start, end }: FoundWord, from: number): boolean {
  if (from > end + 1 && /[\n\f]/u.test(written.slice(end, from))) return true;
  return /^\P{Ll}+[\n\f]$/u.test(written.slice(start, end + 1));
}
