import { foldText } from './fold.ts';

/** Leaves no trace in the reading: combining marks, zero-width characters, marks of emphasis. */
export const DROPPED = 1;

/** White space within a line: less than any other, so that of several the largest counts. */
export const BLANK = 8;

/** Not part of any word or number (a symbol, a letter of another script). */
const OTHER = 0x7f;

/**
 * Small letters that are read as Latin ones, one for one: Cyrillic letters that look like a Latin one
 * and slip into copied numbers, the African "Ɖ", and "ƣ", which an old Vietnamese font leaves for "ư".
 */
const LOOK_ALIKES = 'авекмнорстухіѕјɖƣ';
const READ_AS = 'abekmhopctyxisjdu';

/** What all characters of a kind are read as; the first kind that a character belongs to decides. */
const KINDS: readonly (readonly [kind: RegExp, read: string])[] = [
  [/[\p{M}\p{Cf}*`]/u, '\u0001'],
  [/[\n\v\u0085\u2028\u2029]/u, '\n'],
  [/\t/u, '\t'],
  [/\f/u, '\f'],
  [/\s/u, '\b'],
  [/[\p{Pd}−]/u, '-'],
  [/[⁄∕]/u, '/'],
  [/[\p{Pi}\p{Pf}„″]/u, '"'],
];

/** What each UTF-16 code unit that was met is read as; 0 for those that were not. */
const LETTERS = new Uint8Array(0x10000);

/**
 * Gives the one byte that a UTF-16 code unit is read as: its Latin letter in lower case and without
 * accents (đ as d), digit or punctuation; a tab, line feed or form feed, or BLANK for other white
 * space; DROPPED; or 0x7f for anything else.
 */
export function readLetter(code: number): number {
  return (LETTERS[code] ||= foldLetter(code));
}

/** Superscripts, letters in circles and the like are no letters of words. */
function foldLetter(code: number): number {
  const letter = String.fromCharCode(code);
  const alike = READ_AS[LOOK_ALIKES.indexOf(letter.toLowerCase())];
  const read = alike ?? KINDS.find(([kind]) => kind.test(letter))?.[1];
  if (read) return read.charCodeAt(0);
  const base = foldText(letter.normalize('NFKD')).charCodeAt(0);
  const isCommon = code < 0x7f || (code >= 0xc0 && code < 0x2070) || code > 0xff00;
  return isCommon && base > 0x1f ? Math.min(base, OTHER) : OTHER;
}
