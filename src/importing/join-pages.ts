import { wordsOf, type SourceBlock, type SourceParagraph } from './source-block.ts';

/** A shorter line ends of itself: a heading, an item, a signature. */
const FULL_LINE = 40;
/** The page number that stands alone at the top or foot of a page. */
const PAGE_NUMBER = /^[-–—]?\s?(?:Trang\s?)?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?[-–—]?$/u;

/** A paragraph of the draft; `joints` tells where pages of the source cut it, as words of the source. */
export interface JoinedParagraph extends SourceParagraph {
  readonly pieces: readonly string[];
}

export type JoinedBlock =
  JoinedParagraph | Exclude<SourceBlock, SourceParagraph | { kind: 'page-break' }>;

/**
 * Joins paragraphs that a page break cut in mid-sentence: the first ends without a sign that ends
 * anything, the second goes on in lower case. Page numbers at a page break belong to no sentence and
 * are left where they stand only when the source does not mark its pages.
 */
export function joinPages(blocks: readonly SourceBlock[]): readonly JoinedBlock[] {
  const joined: JoinedBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'page-break') continue;
    if (block.kind !== 'paragraph') {
      joined.push(block);
      continue;
    }
    const last = joined.at(-1);
    const words = wordsOf(block);
    if (last?.kind === 'paragraph' && !block.isHeading && isCut(last, words)) {
      joined[joined.length - 1] = {
        ...last,
        runs: [...last.runs, { text: ' ', strong: false, emphasis: false }, ...block.runs],
        pieces: [...last.pieces, words],
      };
    } else joined.push({ ...block, pieces: [words] });
  }
  return joined;
}

/** Takes the page numbers out that stand alone beside a page break. */
export function dropPageNumbers(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'paragraph' || !PAGE_NUMBER.test(wordsOf(block))) return true;
    const isAtBreak = (neighbour: SourceBlock | undefined): boolean =>
      neighbour?.kind === 'page-break';
    return !isAtBreak(blocks[index - 1]) && !isAtBreak(blocks[index + 1]);
  });
}

function isCut(above: JoinedParagraph, words: string): boolean {
  const before = wordsOf(above);
  if (above.isHeading || before.length < FULL_LINE || before === before.toUpperCase()) return false;
  if (!/[\p{L}\p{N}],?$/u.test(before)) return false;
  // "a) …" opens an item of a list.
  return /^(?:\p{Ll}|số \d)/u.test(words) && !/^.[).]/u.test(words);
}
