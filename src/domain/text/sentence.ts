import type { Span } from './span.ts';

// A full stop ends a sentence only before white space and a capital, digit, quotation mark or
// bracket; "./." closes an official document.
const SENTENCE_END = /(?:\.\/\.|(?<![.!?…])[.!?…]+["”’»)]?)(?=\s+["“‘«(]?[\p{Lu}\p{N}\-–])/gu;
// Printed abbreviations whose full stop ends nothing: powers of signing (TM., KT., Q., TL., TUQ.),
// cities, titles, and a list number at the start of a block.
const ABBREVIATION =
  /(?:^|[\s("“])(?:TM|KT|Q|TL|TUQ|TP|Tp|Tx|TX|TT|GS|PGS|TS|ThS|Ths|BS|KS|LS|Đ\/c|đ\/c|v\.v|\p{Lu}|\d{1,3})\.$/u;

/**
 * Gives the whole sentence of a block that a passage stands in: from the end of the sentence before
 * to its own full stop. A passage that runs over several sentences gives them all. Semicolons do
 * not end a sentence: in official Vietnamese they separate the items of one.
 */
export function sentenceAround(text: string, block: Span, passage: Span): Span {
  const words = text.slice(block.start, block.end);
  let start = block.start;
  let end = block.end;
  for (const match of words.matchAll(SENTENCE_END)) {
    const stop = block.start + match.index + match[0].length;
    if (ABBREVIATION.test(words.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    if (stop <= passage.start) start = stop;
    else if (stop >= passage.end) {
      end = stop;
      break;
    }
  }
  while (start < passage.start && /\s/u.test(text.charAt(start))) start++;
  return { start, end };
}
