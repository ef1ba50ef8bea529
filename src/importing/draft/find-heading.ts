import type { JoinedParagraph } from '../join-pages.ts';
import { wordsOf } from '../source-block.ts';

const LONGEST_HEADING = 180;
const ROMAN = /^[IVX]{1,5}\s?[.)–-]\s?(?=\S)/u;
const LETTER = /^(?:[A-H]|PHẦN \p{L}+|Phần (?:thứ )?\p{L}+)\s?[.:)–-]\s?(?=\p{Lu})/u;
const ARABIC = /^\d{1,2}(?:\.\d{1,2})*\s?[.)–-]?\s(?=\S)/u;

/**
 * Tells the depth of a heading of running text: 2 for a part numbered in Roman figures or letters, 3
 * for a numbered line that is bold as a whole. Null for running text.
 */
export function findHeadingDepth(paragraph: JoinedParagraph): 2 | 3 | null {
  const words = wordsOf(paragraph);
  if (words.length > LONGEST_HEADING || paragraph.pieces.length > 1 || /[;,]$/u.test(words)) {
    return null;
  }
  if (ROMAN.test(words) || LETTER.test(words)) return 2;
  if (paragraph.isHeading) return ARABIC.test(words) ? 3 : 2;
  const isBold = paragraph.runs.every(({ strong, text }) => strong || text.trim() === '');
  return isBold && ARABIC.test(words) && !/[.:]$/u.test(words) ? 3 : null;
}
