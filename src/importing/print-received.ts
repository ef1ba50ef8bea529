import { wordsOf, type SourceBlock, type SourceParagraph } from './source-block.ts';

/**
 * Prints the words of a source document as the text file that its entry is compared with: an empty
 * line between paragraphs, tabs between the cells of a row. Signs that such a file reads as marks of
 * its own are escaped, so that every word of the source is a word of the file (see
 * `domain/transcription`).
 */
export function printReceived(blocks: readonly SourceBlock[]): string {
  return `${blocks.flatMap(printBlock).join('\n\n')}\n`;
}

function printBlock(block: SourceBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [printLines(block)];
    case 'table':
      return [
        block.rows
          .map((row) => {
            const cells = row.map(({ paragraphs }) =>
              escapeWords(paragraphs.map(wordsOf).join(' ')),
            );
            // A row of one cell has a tab too: that is what makes it a row.
            return cells.length === 1 ? `${cells.join('')}\t` : cells.join('\t');
          })
          .join('\n'),
      ];
    case 'rule':
      return ['-----'];
    case 'page-break':
      return [];
  }
}

function printLines({ runs }: SourceParagraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => escapeWords(line.trim()))
    .filter((line) => line !== '')
    .join('\n');
}

function escapeWords(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\*]|(?<=<[^<>\n]{0,20})>/gu, '\\$&')
    .replace(/^(?=#|-{3})/u, '\\');
}
