import { isAt, skipBack } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { AGENCY_WORDS } from '../vocabulary/clause-words.ts';

/** A word of a folded text. */
export const WORD = /[a-z0-9]+/uy;

/** "số" and the number itself, behind a name. */
export const NUMBER = /so\s\d/uy;

/** The end of the words before a place, without the white space, comma, semicolon or bracket behind them. */
export function endOfWords(view: ReadingView, end: number): number {
  return skipBack(/(?<=([\s,;(]*))/uy, view.folded, end);
}

/** True for a word of an agency's name: with a capital, a number, an ordinal ("lần thứ hai") or a usual word of such names. */
export function isNameWord(view: ReadingView, start: number, end: number): boolean {
  const word = readWord(view, start, end);
  return (
    isCapital(view, start) ||
    /^\d+$/u.test(word) ||
    isAt(/(?<=thu )/uy, view.folded, start) ||
    AGENCY_WORDS.has(word)
  );
}

/** True for a capital letter at a place. */
export function isCapital(view: ReadingView, at: number): boolean {
  return isAt(/\p{Lu}/uy, view.written, at);
}

/** The word between two places with its accents, in small letters: "tại" is not "tài". */
export function readWord(view: ReadingView, start: number, end: number): string {
  return view.written.slice(start, end).toLowerCase();
}
