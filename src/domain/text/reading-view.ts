import { matchAt } from './match-at.ts';
import type { Span } from './span.ts';
import { D_STROKE_CAPITAL, D_STROKE_SMALL, DROPPED, LETTER_TABLE } from './letter-table.ts';

/**
 * A text as a reader takes it in, for finding things in it: joined over line and page breaks,
 * without accents, emphasis and page numbers. Every place in it leads back to the text as given.
 *
 * Both strings have one character per place. A run of white space is one character that tells what
 * it was: " " within a line, "\t" between cells, "\n" one line break, "\f" an empty line or a page
 * break.
 */
export interface ReadingView {
  readonly source: string;
  /** Lower case, without accents, đ as d: what patterns are matched against. */
  readonly folded: string;
  /** The same with capitals kept, and "Ð" and "ð" for the two letters Đ and đ. */
  readonly plain: string;
  /** The UTF-16 offset in the source of every place; one more for the end. */
  readonly offsets: Uint32Array;
}

// Its bytes below 0x80 and above 0x9f are the characters of the same code.
const DECODER = new TextDecoder('windows-1252');

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;

// A page number alone, or the running head of the official gazette.
const PAGE_LINE =
  /(?:[-–—]?[ \t]{0,9}(?:trang[ \t]{0,9})?\d{1,3}(?:\/\d{1,3})?[ \t]{0,9}[-–—]?|c[oô]\p{M}?ng b[aá]\p{M}?o\/s[oố]\p{M}{0,2} [^\r\n\f]{1,60})/iuy;
const TAG = /<\/?([a-z][a-z0-9]{0,9})(?: [^<>]{0,80})?\/?>/iuy;
const ESCAPE =
  /\\r\\n|\\[nrt]|&(?:amp|[a-z]{2}sp|quot|#\d{2,5}|#x[\da-f]{2,4}|[a-z](?:grave|acute|circ|tilde));/iuy;
/** The accents of letters that HTML names, as combining marks. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};
/** What words are cleaned of: emphasis, escapes, marks that are not seen, white space but single spaces. */
const UNEVEN = /[*&\\\u00ad\u200b]|[^\S ]|\s\s/u;
const ESCAPES = new RegExp(ESCAPE.source, 'giu');
const COMBINING_MARK = /\p{M}/u;

/** Builds the reading of a text, in time linear in its length. */
export function buildReadingView(source: string): ReadingView {
  const folded = new Uint8Array(source.length);
  const plain = new Uint8Array(source.length);
  const offsets = new Uint32Array(source.length + 1);
  let length = 0;
  let gapStart = -1;
  let gap = 0;
  let breaks = 0;
  let at = 0;
  while (at < source.length) {
    let byte = LETTER_TABLE[source.charCodeAt(at)] ?? DROPPED;
    let width = 1;
    if (byte === LESS_THAN) {
      const tag = readTag(source, at);
      if (tag !== null) ({ byte, width } = tag);
    } else if (byte === BACKSLASH || byte === AMPERSAND) {
      const escape = readEscape(source, at);
      if (escape !== null) ({ byte, width } = escape);
      else if (byte === BACKSLASH) byte = DROPPED;
    } else if (breaks > 0 && isPageNumberStart(byte)) {
      const skipped = followsNumberSign(folded, length) ? 0 : measurePageNumber(source, at);
      if (skipped > 0) {
        at += skipped;
        continue;
      }
    }
    if (byte === SPACE || byte === TAB || byte === LINE_FEED || byte === FORM_FEED) {
      if (gapStart === -1) gapStart = at;
      if (byte === FORM_FEED) breaks += 2;
      // "\r\n" is one line break.
      else if (byte === LINE_FEED && !(source[at] === '\n' && source[at - 1] === '\r')) breaks++;
      else if (byte === TAB) gap = TAB;
    } else if (byte !== DROPPED) {
      if (gapStart !== -1) {
        const space = breaks > 1 ? FORM_FEED : breaks === 1 ? LINE_FEED : gap || SPACE;
        folded[length] = space;
        plain[length] = space;
        offsets[length++] = gapStart;
        gapStart = -1;
        gap = 0;
        breaks = 0;
      }
      folded[length] = foldByte(byte);
      plain[length] = byte;
      offsets[length++] = at;
    }
    at += width;
  }
  offsets[length] = source.length;
  return {
    source,
    folded: DECODER.decode(folded.subarray(0, length)),
    plain: DECODER.decode(plain.subarray(0, length)),
    offsets: offsets.subarray(0, length + 1),
  };
}

/** The span in the source of the places [from, to) of the view; the last letter is whole, with its marks. */
export function sourceSpan(view: ReadingView, from: number, to: number): Span {
  const start = view.offsets[from] ?? view.source.length;
  if (to <= from) return { start, end: start };
  const last = view.offsets[to - 1] ?? view.source.length - 1;
  let end = last + (matchAt(ESCAPE, view.source, last)?.[0].length ?? 1);
  while (end < view.source.length && COMBINING_MARK.test(view.source.charAt(end))) end++;
  return { start, end };
}

/** The letters of one word of the view as the source writes them, accents included, in NFC. */
export function sourceLetters(view: ReadingView, from: number, to: number): string {
  const { start, end } = sourceSpan(view, from, to);
  // Composed letters stand one for one in the view: only then nothing has to be put together.
  return end - start === to - from ? view.source.slice(start, end) : sourceWords(view, from, to);
}

/** The words of the source between two places of the view, in NFC and on one line. */
export function sourceWords(view: ReadingView, from: number, to: number): string {
  const { start, end } = sourceSpan(view, from, to);
  const words = view.source.slice(start, end).normalize('NFC');
  if (!UNEVEN.test(words)) return words.trim();
  return words
    .replace(ESCAPES, decodeEscape)
    .normalize('NFC')
    .replace(/[*\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function foldByte(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return byte === D_STROKE_CAPITAL || byte === D_STROKE_SMALL ? 0x64 : byte;
}

/** "-", "T", "t", "C", "c". */
const PAGE_LINE_STARTS = [0x2d, 0x54, 0x74, 0x43, 0x63];

function isPageNumberStart(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || PAGE_LINE_STARTS.includes(byte);
}

/**
 * The length of a page number that fills its line, without the line break; 0 for none. A number that
 * goes on with a separator on the next line is part of a document's number.
 */
function measurePageNumber(source: string, at: number): number {
  const match = matchAt(PAGE_LINE, source, at);
  if (match === null) return 0;
  const end = at + match[0].trimEnd().length;
  let next = end;
  while (next < source.length && LETTER_TABLE[source.charCodeAt(next)] === SPACE) next++;
  if (next < source.length && !/[\r\n\f]/u.test(source.charAt(next))) return 0;
  while (next < source.length && /\s/u.test(source.charAt(next))) next++;
  return /[/–—-]/u.test(source.charAt(next)) ? 0 : end - at;
}

/** True after "số": the number on the next line is then no page number. */
function followsNumberSign(folded: Uint8Array, length: number): boolean {
  const last = folded[length - 1] === 0x3a ? length - 2 : length - 1;
  return folded[last] === 0x6f && folded[last - 1] === 0x73;
}

/** HTML in a text: a cell ends with a tab, a line with a break, other tags leave no trace. */
function readTag(source: string, at: number): { byte: number; width: number } | null {
  const match = matchAt(TAG, source, at);
  if (match === null) return null;
  const name = (match[1] ?? '').toLowerCase();
  const width = match[0].length;
  if (name === 'td' || name === 'th') return { byte: TAB, width };
  if (/^(?:br|tr|p|li|div|h\d)$/u.test(name)) return { byte: LINE_FEED, width };
  return { byte: DROPPED, width };
}

function readEscape(source: string, at: number): { byte: number; width: number } | null {
  const escape = matchAt(ESCAPE, source, at)?.[0];
  if (escape === undefined) return null;
  return {
    byte: LETTER_TABLE[decodeEscape(escape).charCodeAt(0)] ?? DROPPED,
    width: escape.length,
  };
}

/** White space, signs and accented letters as program text and HTML write them: "\\n", "&nbsp;", "&ocirc;", "&#7889;". */
function decodeEscape(escape: string): string {
  if (escape.startsWith('\\')) return escape === '\\t' ? '\t' : '\n';
  const name = escape.slice(1, -1).toLowerCase();
  if (name.startsWith('#'))
    return String.fromCharCode(Number(name.replace('#x', '0x').replace('#', '')));
  if (name.endsWith('sp')) return ' ';
  if (name === 'amp') return '&';
  return name === 'quot' ? '"' : escape.charAt(1) + (ACCENTS[name.slice(1)] ?? '');
}
