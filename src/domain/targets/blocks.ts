import type { Span } from '../text/span.ts';

/**
 * Cuts a text into blocks, one per line that has any words. A line that breaks off in mid-sentence
 * (a page break in a scan) and its continuation are one block: the span then runs over the break.
 */
export function splitBlocks(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let lineAbove: Span = { start: 0, end: 0 };
  for (let start = 0; start <= text.length;) {
    const breakAt = text.indexOf('\n', start);
    const end = breakAt === -1 ? text.length : breakAt;
    const line = trimSpan(text, { start, end });
    const previous = blocks.at(-1);
    if (line.end > line.start) {
      if (previous !== undefined && continuesLine(text, lineAbove, line)) {
        blocks[blocks.length - 1] = { start: previous.start, end: line.end };
      } else {
        blocks.push(line);
      }
      lineAbove = line;
    }
    start = end + 1;
  }
  return blocks;
}

/** Takes white space off both ends of a span. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A shorter line ends of itself: a heading, an item, a signature. */
const FULL_LINE = 40;

function continuesLine(text: string, above: Span, line: Span): boolean {
  if (above.end - above.start < FULL_LINE) return false;
  if (!/\p{Ll}/u.test(text.charAt(line.start))) return false;
  // "a) …" opens an item of a list.
  if (/[).]/u.test(text.charAt(line.start + 1))) return false;
  const last = text.slice(Math.max(0, above.end - 2), above.end);
  if (!/[\p{L}\p{N}],?$/u.test(last)) return false;
  return !/[\t|]/u.test(text.slice(line.start, line.end)) && !isUpperCase(text, above);
}

function isUpperCase(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  return words === words.toUpperCase();
}
