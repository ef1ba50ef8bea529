import { isListedIssuer, readTypeSymbol } from '../vocabulary/read-symbol.ts';
import { skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';

/** A group of letters of a number: "CT", "TTg", "C41", "GD&ĐT". */
export interface NumberGroup {
  /** What stands before it, white space included: "/", " - ", "." for a hyphen, "" for nothing. */
  readonly separator: string;
  readonly end: number;
  /** The Latin letters, capitals as written, with Đ, Ư and Ơ, which are letters and no accents. */
  readonly text: string;
  /** True for an abbreviation ("TTg", "C41"); false for what may be an ordinary word ("Tw", "cp"). */
  readonly isSymbol: boolean;
}

const CAPITALS = /^[A-ZĐƯÐ&. ]+$/u;

/**
 * Reads a separator and the letters, digits, "&" and dots behind it; null when no letter stands
 * there. Behind the first group a dot may stand for the hyphen between the type and the issuer.
 */
export function readGroup(view: ReadingView, from: number, isFirst: boolean): NumberGroup | null {
  const at = skip(/ ?\.(?=[a-z])|\s?[/-]?\/?\s?/uy, view.folded, from);
  const end = readGroupEnd(view, at, isFirst);
  if (end === at) return null;
  const text = readLatin(view, at, end).replace('T.Ư', 'TƯ');
  return {
    separator: view.folded.slice(from, at),
    end,
    text,
    // An accented vowel: "CÔNG" is a word of a heading. The horn of Ư is no accent.
    isSymbol:
      isAbbreviation(text) &&
      !/[aeiouy]\u031b?[\u0300-\u0309\u0323]/iu.test(view.written.slice(at, end).normalize('NFD')),
  };
}

/** The Latin letters and digits between two places, capitals as written, with Đ, Ư and Ơ. */
export function readLatin(view: ReadingView, start: number, end: number): string {
  return view.written.slice(start, end).replace(/[^\w&.ĐđƯưƠơ]/gu, (letter, index: number) => {
    const base = letter.toLowerCase() === 'ð' ? 'đ' : view.folded.charAt(start + index).trim();
    return letter === letter.toLowerCase() ? base : base.toUpperCase();
  });
}

function readGroupEnd(view: ReadingView, at: number, isFirst: boolean): number {
  const GROUP =
    /(?:t\.(?=u))?[a-z]+(?:\d+[a-z]*)*(?:\s?&\s?[a-z]+(?:\d+[a-z]*)*(?!\s\d|[a-z0-9]))*(?: ?\.[a-z]{2,9}(?![a-z]))?/uy;
  let end = skip(GROUP, view.folded, at);
  if (end === at) return at;
  const group = view.folded.slice(at, end);
  const [first = '', afterDot] = group.split(/(?<!^t(?=.u)) ?\./u);
  if (afterDot) {
    // A full stop ends the number unless capitals follow it at once ("UB.ĐC", "TT.HĐND"); in "NĐ.CP" it stands
    // in the place of the hyphen, and the first one of "T.Ư" is the symbol's own.
    const dot = at + first.length;
    const isHyphen = isFirst && readTypeSymbol(first) && isListedIssuer(afterDot);
    if (isHyphen || !CAPITALS.test(view.written.slice(dot + 1, end))) end = dot;
  } else if (group.endsWith('ngay') && view.written.charAt(end - 1) === 'y') {
    // "TWngày 06": the space before the date is lost.
    end -= 4;
  }
  if (!CAPITALS.test(view.written.slice(at, end)))
    end = Math.min(end, skip(/\S+/uy, view.folded, at));
  // "C 41", "QH 15": the digits of a unit or term, torn off.
  end = skip(/(?<=(?<![a-z0-9])(?:[acvxk]|qh|ubtvqh))\s\d{1,3}(?!\d)/uy, view.folded, end);
  // "BGD ĐT": the end of an issuer, torn off.
  const tornEnd = skip(/(?<=\p{Lu}{2})\s\p{Lu}{2,3}(?![\p{L}\p{N}])/uy, view.written, end);
  if (tornEnd > end) {
    const symbol = view.folded.slice(at, end);
    const isAlone = readTypeSymbol(symbol) || isListedIssuer(symbol);
    if (!isAlone && isListedIssuer(symbol + view.folded.slice(end + 1, tornEnd))) end = tornEnd;
  }
  // "66-NQ/TW1": the mark of a footnote behind an issuer whose symbol has no digits.
  const NOTE_MARK = /(?<=^(?:tw|tu|cp|ttg|ubnd|hdnd))\d{1,2}$/u;
  return at + view.folded.slice(at, end).replace(NOTE_MARK, '').length;
}

/** More capitals than small letters, or capitals and digits. */
function isAbbreviation(text: string): boolean {
  const small = /\d/u.test(text) ? '' : text.replace(/[^a-zđươ]/gu, '');
  return text.replace(/[^A-ZĐƯƠ]/gu, '').length > small.length;
}
