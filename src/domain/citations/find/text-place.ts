import type { ReadingView } from '../../text/reading-view.ts';
import { sourceLetters } from '../../text/reading-view.ts';

/** True for a folded letter or digit. */
export function isWordCharacter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

/** True for one of the four characters that a reading view has for white space. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\f';
}

/** The start of the word that ends at a place of a folded text; the place itself when none does. */
export function wordStartBefore(folded: string, end: number): number {
  let start = end;
  while (start > 0 && isWordCharacter(folded.charAt(start - 1))) start--;
  return start;
}

/** The end of the word that begins at a place of a folded text; the place itself when none does. */
export function wordEndAfter(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isWordCharacter(folded.charAt(end))) end++;
  return end;
}

/** The text before a place, at most so many characters of it. */
export function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** The place before the white space (at most one character) that ends at a place. */
export function skipSpaceBefore(folded: string, end: number): number {
  return end > 0 && isSpace(folded.charAt(end - 1)) ? end - 1 : end;
}

const WRAPPED_LINE = 55;
const NEW_CLAUSE =
  /^(?:[-+•]|[a-z0-9]{1,3}[.)]|dieu \d|can cu|thuc hien|xet de nghi|theo de nghi|so\s?(?::|\/|ky hieu|hieu)|noi nhan|ky hop)/u;

/**
 * True when a text breaks off at a place: at a cell's end, and at a line or page break, unless a
 * small letter goes on behind it or a full line without closing punctuation was wrapped there.
 */
export function isHardBreak(folded: string, plain: string, at: number): boolean {
  const character = folded.charAt(at);
  if (character === '\t') return true;
  if (character !== '\n' && character !== '\f') return false;
  const next = plain.charAt(at + 1);
  if ((next >= 'a' && next <= 'z') || next === 'ð') return false;
  return character === '\f' || !isWrapped(folded, at);
}

function isWrapped(folded: string, at: number): boolean {
  const line = textBefore(folded, at, WRAPPED_LINE);
  return (
    line.length === WRAPPED_LINE &&
    !/[\n\f]/u.test(line) &&
    !/[.;:!?]$/u.test(line) &&
    !NEW_CLAUSE.test(folded.slice(at + 1, at + 16))
  );
}

/** The word between two places with its accents, in small letters: "tại" is not "tài". */
export function readWord(view: ReadingView, start: number, end: number): string {
  return sourceLetters(view, start, end).toLowerCase();
}

/** True for a capital letter of a view's plain text. */
export function isCapital(character: string): boolean {
  return (character >= 'A' && character <= 'Z') || character === 'Ð';
}
