import type { Span } from '../text/span.ts';

/**
 * 'number' is a number standing by itself; 'ratio' is "10/12"; 'code' is anything with digits that
 * is no amount: a date, a period, a document number; 'mark' is one punctuation character.
 */
export type TokenKind = 'word' | 'number' | 'ratio' | 'code' | 'mark';

/** One token of a block; its span points into the whole text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token as printed. */
  readonly printed: string;
  /** For comparing words: lower case, NFC, the newer or older tone placement made one. */
  readonly key: string;
}

const DATE = /\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s?\/\s?\d{4}/uy;
const PERIOD = /(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d/uy;
const DOCUMENT_NUMBER = /\d+(?:[/-]\d+)?[/-]\p{Lu}[\p{L}\p{M}\p{N}&/-]*/uy;
const RATIO = /\d+\s?\/\s?\d+/uy;
const NUMBER = /\d+(?:[.,]\d+)*/uy;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/uy;
const LETTERS = /[\p{L}\p{M}\p{N}]+/uy;

/** Units that are printed right behind the number ("50ha", "3km"). */
const GLUED_UNITS = new Set(['ha', 'km', 'm', 'kg', 'm2', 'm3']);

/** Marks of Markdown and white space, which carry no meaning here. */
const SILENT = /[\s*_#\\`]/u;

/** Cuts the part of a text between two offsets into tokens, in order. */
export function tokenizeSpan(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    if (SILENT.test(text.charAt(at))) {
      at++;
      continue;
    }
    const token = readToken(text, at);
    if (token.end > span.end) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, at: number): Token {
  if (!/\d/u.test(text.charAt(at))) {
    const word = matchAt(WORD, text, at);
    if (word !== null) return makeToken('word', at, word);
    return makeToken('mark', at, String.fromCodePoint(text.codePointAt(at) ?? 0));
  }
  for (const pattern of [DATE, PERIOD, DOCUMENT_NUMBER]) {
    const code = matchAt(pattern, text, at);
    if (code !== null) return makeToken('code', at, code);
  }
  const ratio = matchAt(RATIO, text, at);
  if (ratio !== null) return makeToken('ratio', at, ratio);
  const number = matchAt(NUMBER, text, at) ?? text.charAt(at);
  const letters = matchAt(LETTERS, text, at + number.length);
  return letters === null || GLUED_UNITS.has(letters)
    ? makeToken('number', at, number)
    : makeToken('code', at, number + letters);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function makeToken(kind: TokenKind, start: number, printed: string): Token {
  return { kind, start, end: start + printed.length, printed, key: wordKey(printed) };
}

const TONE_PLACEMENTS = new Map(
  ['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
    ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((tone): [string, string] => [
      `${first}${second}${tone}`.normalize('NFC'),
      `${first}${tone}${second}`.normalize('NFC'),
    ]),
  ),
);

/** Gives the comparing form of one word: lower case, NFC, "hoá" written "hóa". */
export function wordKey(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  // In "quý" the u belongs to the q.
  const placed = lower.startsWith('qu') ? undefined : TONE_PLACEMENTS.get(lower.slice(-2));
  return placed === undefined ? lower : lower.slice(0, -2) + placed;
}

/** Prints the tokens [from, to) as they stand, every gap between them one space. */
export function printTokens(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const previous = at > from ? tokens[at - 1] : undefined;
    words +=
      previous !== undefined && previous.end < token.start ? ` ${token.printed}` : token.printed;
  }
  return words;
}
