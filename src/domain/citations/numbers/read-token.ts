import { matchAt } from '../../text/match-at.ts';
import { sourceLetters } from '../../text/reading-view.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readIssuerSymbol, readTypeSymbol } from '../vocabulary/read-symbol.ts';

/** The digits that a number begins with. */
export interface OrdinalToken {
  readonly ordinal: string;
  readonly end: number;
}

/** What stands between two groups of a number; `printed` is "" where nothing or only a space does. */
export interface SeparatorToken {
  readonly printed: '' | '-' | '/';
  /** True for a dot in the hyphen's place: "NĐ.CP". */
  readonly isDot: boolean;
  readonly before: boolean;
  readonly after: boolean;
  readonly isTight: boolean;
  readonly end: number;
}

/** A group of letters of a number. */
export interface GroupToken {
  readonly start: number;
  readonly end: number;
  /** The Latin letters, capitals as written, with Đ. */
  readonly text: string;
  readonly hasDigit: boolean;
  /** True for an abbreviation ("TTg", "C41"); false for what may be an ordinary word ("Tw", "cp"). */
  readonly isSymbol: boolean;
}

const ORDINAL = /[ol]?\d{1,5}(?:\.\d{1,4}(?![.\d]))?(?:[a-z](?![a-z0-9]))?/uy;
const SEPARATOR = /(\s?)([/-]?)\/?(\s?)/uy;
const YEAR = /((?:19|20)\d{2})(?!\d)/uy;
const GROUP =
  /[a-z]+(?:\d+[a-z]*)*(?:\s?&\s?[a-z]+(?:\d+[a-z]*)*(?!\s\d|[a-z\d]))*(?:\.[a-z]{2,9}(?![a-z]))?/uy;
// "C 41", "QH 15": the digits of a unit or term, torn off.
const TORN_DIGITS = /\s\d{1,3}(?!\d)/uy;
// "BGD ĐT": the end of an issuer, torn off.
const TORN_LETTERS = /\s[a-z]{2,3}(?![a-z0-9])/uy;
// Symbols are written without accents (Ư and Ơ are letters): "CÔNG" is a word of a heading.
const ACCENT = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĨĩŨũẠ-ỹ]/u;
// "66-NQ/TW1": the mark of a footnote behind an issuer whose symbol has no digits.
const NOTE_MARK = /(?<=^(?:tw|tu|cp|ttg|ubnd|hdnd))\d{1,2}$/u;
const TORN_FROM = /^(?:[acvxk]|qh|ubtvqh)$/u;

/** Reads the digits of a number; the letters O and l are read as the digits that they look like. */
export function readOrdinal(view: ReadingView, at: number): OrdinalToken | null {
  const match = matchAt(ORDINAL, view.folded, at);
  if (match === null) return null;
  const end = at + match[0].length;
  return { ordinal: match[0].replace(/o/gu, '0').replace(/l/gu, '1'), end };
}

/** Reads what stands between two groups; always gives a token, an empty one where nothing stands. */
export function readSeparator(view: ReadingView, at: number): SeparatorToken {
  const [whole = '', before = '', printed = '', after = ''] =
    matchAt(SEPARATOR, view.folded, at) ?? [];
  return {
    printed: printed === '-' || printed === '/' ? printed : '',
    isDot: false,
    before: before !== '',
    after: after !== '',
    isTight: whole === '',
    end: at + whole.length,
  };
}

/** Reads what stands between the type and the issuer, where a dot may stand for the hyphen. */
export function readTypeSeparator(view: ReadingView, at: number): SeparatorToken {
  return view.folded.charAt(at) === '.'
    ? { printed: '-', isDot: true, before: false, after: false, isTight: false, end: at + 1 }
    : readSeparator(view, at);
}

/** Reads a year in the middle of a number; null when none stands there. */
export function readYear(view: ReadingView, at: number): { year: number; end: number } | null {
  const match = matchAt(YEAR, view.folded, at);
  return match === null ? null : { year: Number(match[1]), end: at + match[0].length };
}

/**
 * Reads a group of letters, digits, "&" and dots; null when no letter stands there. In the first
 * group behind the digits a dot may stand for the hyphen between the type and the issuer.
 */
export function readGroup(
  view: ReadingView,
  at: number,
  place: 'first' | 'later',
): GroupToken | null {
  const match = matchAt(GROUP, view.folded, at);
  if (match === null) return null;
  let end = at + match[0].length;
  const dot = match[0].indexOf('.');
  // A full stop ends the number unless capitals follow it at once ("UB.ĐC", "TT.HĐND").
  if (
    dot !== -1 &&
    (!/^[A-ZÐ]+$/u.test(view.plain.slice(at + dot + 1, end)) ||
      (place === 'first' && joinsTypeAndIssuer(match[0], dot)))
  )
    end = at + dot;
  // "TWngày 06": the space before the date is lost.
  else if (match[0].endsWith('ngay') && view.plain.charAt(end - 1) === 'y') end -= 4;
  const spaced = match[0].search(/\s/u);
  if (spaced !== -1 && !/^[A-ZÐ& ]+$/u.test(view.plain.slice(at, end))) end = at + spaced;
  if (TORN_FROM.test(view.folded.slice(at, end))) {
    end += matchAt(TORN_DIGITS, view.folded, end)?.[0].length ?? 0;
  }
  end = endOfTornLetters(view, at, end);
  end -= NOTE_MARK.exec(view.folded.slice(at, end))?.[0].length ?? 0;
  const letters = sourceLetters(view, at, end);
  const text = readLetters(view.plain.slice(at, end), letters);
  return {
    start: at,
    end,
    text,
    hasDigit: /\d/u.test(text),
    isSymbol: isSymbol(text) && !ACCENT.test(letters),
  };
}

/** The end of an issuer that is in no list alone, but is with the letters behind a space. */
function endOfTornLetters({ folded, plain }: ReadingView, start: number, end: number): number {
  const torn = matchAt(TORN_LETTERS, folded, end)?.[0];
  if (torn === undefined || !/^[A-ZÐ]{2,}\s[A-ZÐ]+$/u.test(plain.slice(start, end + torn.length)))
    return end;
  const symbol = folded.slice(start, end);
  const isAlone = readTypeSymbol(symbol) !== null || readIssuerSymbol(symbol).group !== null;
  return !isAlone && readIssuerSymbol(symbol + torn.trim()).group !== null
    ? end + torn.length
    : end;
}

/** "NĐ.CP": a dot in the place of the hyphen. */
function joinsTypeAndIssuer(group: string, dot: number): boolean {
  return (
    readTypeSymbol(group.slice(0, dot)) !== null &&
    readIssuerSymbol(group.slice(dot + 1)).group !== null
  );
}

/** The letters of a symbol: Latin ones, Đ, and Ư and Ơ, which are letters and no accents ("UBTƯMTTQ"). */
function readLetters(plain: string, letters: string): string {
  const text = /[ƯƠươ]/u.test(letters) ? letters : plain.replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ');
  return text.replace(/\s/gu, '');
}

function isSymbol(text: string): boolean {
  const capitals = text.replace(/[^A-ZĐƯƠ]/gu, '').length;
  if (capitals === 0) return false;
  if (capitals === 1 && text.length === 1) return true;
  if (/\d/u.test(text) && capitals > 0) return true;
  const small = text.replace(/[^a-zđươ]/gu, '').length;
  if (capitals >= 2 && small < capitals) return true;
  return (
    capitals > small && (readTypeSymbol(text) !== null || readIssuerSymbol(text).group !== null)
  );
}
