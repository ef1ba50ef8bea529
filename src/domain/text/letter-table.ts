import { foldText } from './fold.ts';

/** Leaves no trace in the reading: combining marks, zero-width characters, marks of emphasis. */
export const DROPPED = 1;

/** Not part of any word or number (a symbol, a letter of another script). */
const OTHER = 0x7f;

/** Characters that are read as others, one for one or all as the same. */
const READ_AS: readonly (readonly [written: string, read: string])[] = [
  // Cyrillic and Greek letters that look like a Latin one, as they slip into copied numbers, and
  // "Ƣ", which an old Vietnamese font leaves for "Ư" in copied text ("thƣởng").
  ['АВЕКМНОРСТУХІЅЈаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧƉƢƣ', 'abekmhopctyxisjaeopcyxisjabezhikmnoptyxduu'],
  ['‐‒–—―−﹘﹣', '-'],
  ['⁄∕', '/'],
  ['“”„«»″', '"'],
  ['‘’′‚', "'"],
  ['\n\v\u0085\u2028\u2029', '\n'],
  // "\r\n" is one line break.
  ['\r\u00a0\u1680\u3000', ' '],
  ['\t\f', '\t\f'],
  ['*`\u00ad\u200b\u200c\u200d\u2060\ufeff', '\u0001'],
];

/** What each UTF-16 code unit that was met is read as; 0 for those that were not. */
const LETTERS = new Uint8Array(0x10000);
for (const [written, read] of READ_AS) {
  for (let at = 0; at < written.length; at++)
    LETTERS[written.charCodeAt(at)] = read.charCodeAt(at % read.length);
}

/**
 * Gives the one byte that a UTF-16 code unit is read as: its Latin letter in lower case and without
 * accents (đ as d), digit or punctuation; a space, tab, line feed or form feed; DROPPED; or 0x7f for
 * anything else.
 */
export function readLetter(code: number): number {
  return LETTERS[code] || (LETTERS[code] = foldLetter(code));
}

/** Superscripts, letters in circles and the like are no letters of words. */
function foldLetter(code: number): number {
  const letter = String.fromCharCode(code);
  const base = foldText(letter.normalize('NFKD')).charCodeAt(0);
  if (Number.isNaN(base)) return DROPPED;
  const isCommon = code < 0x7f || (code >= 0xc0 && code < 0x2070) || code > 0xff00;
  return isCommon && base > 0x1f ? Math.min(base, OTHER) : OTHER;
}
