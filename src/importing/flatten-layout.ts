import { wordsOf, type SourceBlock, type SourceCell } from './source-block.ts';

const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\s?:|, ngày\s/u;
const SIGN_OFF = /^Nơi nhận\s*:?/u;

/**
 * Official documents set their head and their end in tables without lines: the agency beside the
 * national name, the recipients beside the signature. Such a table lays out and tabulates nothing, so
 * its cells become paragraphs, column by column.
 */
export function flattenLayout(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block, index): readonly SourceBlock[] => {
    if (block.kind !== 'table' || !isLayout(block.rows, index, blocks)) return [block];
    const width = Math.max(...block.rows.map((row) => row.length));
    return Array.from({ length: width }, (_, column) =>
      block.rows.flatMap((row) => row[column]?.paragraphs ?? []),
    ).flat();
  });
}

function isLayout(
  rows: readonly (readonly SourceCell[])[],
  index: number,
  blocks: readonly SourceBlock[],
): boolean {
  const words = rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(wordsOf)));
  const isAtHead = blocks.slice(0, index).every(({ kind }) => kind !== 'paragraph');
  if (isAtHead && words.some((line) => LETTERHEAD.test(line))) return true;
  return words.some((line) => SIGN_OFF.test(line));
}
