import type { Span } from './span.ts';
import { BLANK, DROPPED, readLetter } from './letter-table.ts';
import { isAt, matchAt, skip } from './match-at.ts';

/**
 * A text as a reader takes it in, for finding things in it: joined over line and page breaks,
 * without emphasis and page numbers. Every place in it leads back to the text as given.
 *
 * Both strings have one character per place. A run of white space is one character that tells what
 * it was: " " within a line, "\t" between cells, "\n" one line break, "\f" an empty line or a page
 * break.
 */
export interface ReadingView {
  readonly source: string;
  /**
   * Lower case, without accents, đ as d: what patterns are matched against. A break within a
   * sentence is a space: before a small letter, or where a full line was wrapped.
   */
  readonly folded: string;
  /** The same as it is written: whole letters (NFC) with their accents and capitals. */
  readonly written: string;
  /** The UTF-16 offset in the source of every place; one more for the end. */
  readonly offsets: Uint32Array;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;

// A page number alone on its line, or the running head of the official gazette. Behind "số" or "số:" a
// number alone is a document's; one that goes on with a separator on the next line is a part of one.
const PAGE_LINE =
  /(?<!s[oố]\p{M}{0,2}:?\s{1,9})(?:[-–—]?[ \t]{0,9}(?:trang[ \t]{0,9})?\d{1,3}(?:\/\d{1,3})?(?:[ \t]{0,9}[-–—])?|c[oô]\p{M}?ng b[aá]\p{M}?o\/s[oố]\p{M}{0,2} [^\r\n\f]{1,60})(?=[^\S\r\n\f]*(?:$|[\r\n\f]\s*(?:$|[^\s/–—-])))/iuy;
const MARKUP =
  /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,80})?\/?>|\\(?:t|r\\n|[nr])|&(?:(amp|quot)|[a-z]{2}sp|#(\d{2,5}|x[\da-f]{2,4})|([a-z])(grave|acute|circ|tilde));/iuy;
/** A full line without closing punctuation, behind which no new clause begins, was wrapped. */
const WRAPPED =
  /(?<=[^\n\f]{54}[^\n\f.;:!?])\n(?![-+•]|[a-z0-9]{1,3}[.)]|dieu \d|can cu|thuc hien|(?:xet|theo) de nghi|so\s?(?:[:/]|(?:ky )?hieu)|noi nhan|ky hop)/uy;

/** Builds the reading of a text, in time linear in its length. */
export function buildReadingView(source: string): ReadingView {
  const folded = new Uint8Array(source.length);
  const written = new Uint16Array(source.length);
  const offsets = new Uint32Array(source.length + 1);
  let length = 0;
  /** What the white space before this place will be: the strongest of its characters, 0 for none. */
  let gap = 0;
  let gapStart = 0;
  let width: number;
  for (let at = 0; at < source.length; at += width) {
    let code = source.charCodeAt(at);
    width = 1;
    if (code === LESS_THAN || code === AMPERSAND || code === BACKSLASH) {
      const markup = matchAt(MARKUP, source, at);
      if (markup) {
        code = readMarkup(markup).charCodeAt(0);
        width = markup[0].length;
      } else if (code === BACKSLASH) continue;
    }
    const byte = readLetter(code);
    if (byte === DROPPED) {
      if (gap > 0) continue;
      // A mark that stands behind its letter makes one letter with it.
      const letter = String.fromCharCode(written[length - 1] ?? 0, code).normalize('NFC');
      written[length - 1] = letter.charCodeAt(0);
    } else if (byte <= FORM_FEED) {
      if (gap === 0) gapStart = at;
      const isEmptyLine = byte === LINE_FEED && gap >= LINE_FEED;
      gap = isEmptyLine ? FORM_FEED : Math.max(gap, byte);
    } else {
      if (gap >= LINE_FEED && isAt(PAGE_LINE, source, at)) {
        width = PAGE_LINE.lastIndex - at;
        continue;
      }
      if (gap > 0) {
        folded[length] = written[length] = gap === BLANK ? SPACE : gap;
        offsets[length++] = gapStart;
        gap = 0;
      }
      folded[length] = byte;
      written[length] = code;
      offsets[length++] = at;
    }
  }
  offsets[length] = source.length;
  const lines = new TextDecoder().decode(folded.subarray(0, length));
  const letters = new TextDecoder('utf-16le').decode(written.subarray(0, length));
  return {
    source,
    folded: lines.replace(/[\n\f]/gu, (mark, at: number) =>
      isAt(/\p{Ll}/uy, letters, at + 1) || isAt(WRAPPED, lines, at) ? ' ' : mark,
    ),
    written: letters,
    offsets: offsets.subarray(0, length + 1),
  };
}

/** The words between two places of the view as they are written, on one line. */
export function sourceWords(view: ReadingView, from: number, to: number): string {
  return view.written.slice(from, to).replace(/\s/gu, ' ').trim();
}

/** The span in the source of the places [from, to) of the view, one or more; the last letter is whole, with its marks. */
export function sourceSpan(view: ReadingView, from: number, to: number): Span {
  const last = view.offsets[to - 1] ?? 0;
  const end = Math.max(last + 1, skip(MARKUP, view.source, last));
  return { start: view.offsets[from] ?? 0, end: skip(/\p{M}+/uy, view.source, end) };
}

/**
 * The character that stands for an HTML tag (a cell ends with a tab, a line with a break, others
 * leave no trace), an escape of program text ("\\n") or a character that HTML names ("&nbsp;",
 * "&ocirc;", "&#7889;").
 */
function readMarkup(markup: RegExpExecArray): string {
  const [whole, sign, code, letter, accent = ''] = markup;
  if (/^(?:<\/?t[dh]|\\t)/iu.test(whole)) return '\t';
  if (/^(?:<\/?(?:br|tr|p|li|div|h\d)(?![a-z])|\\)/iu.test(whole)) return '\n';
  if (code) return String.fromCharCode(Number(`0${code}`));
  if (sign) return sign === 'amp' ? '&' : '"';
  if (letter) {
    // The combining marks of these accents follow one another from U+0300 on.
    const mark = ['grave', 'acute', 'circ', 'tilde'].indexOf(accent) + 0x300;
    return (letter + String.fromCharCode(mark)).normalize('NFC');
  }
  return whole.startsWith('<') ? '\u200b' : ' ';
}
