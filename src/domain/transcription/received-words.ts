/**
 * What stands between a word and the one before it: nothing but space, the end of a line, or the
 * end of a block (a paragraph, heading, list item or table cell).
 */
export type ReceivedBreak = 'none' | 'line' | 'block';

/** A word of a received file, punctuation included. */
export interface ReceivedWord {
  readonly text: string;
  readonly breakBefore: ReceivedBreak;
}

const BLANK_OR_RULE = /^\s*(?:-{3,}\s*)?$/u;
const HEADING_OR_ITEM = /^\s*(?:#{1,6}|[-+•]|\d{1,3}[.)])\s/u;

/**
 * Gives the words of a received text file in order, without the marks of its transcription
 * (Markdown headings, emphasis, rules, escapes, simple HTML tags). Tabs separate the cells of a row.
 *
 * It deliberately shares nothing with the Markdown engine that reads the published entries: the
 * comparison of the two would otherwise be blind to that engine's mistakes.
 */
export function listReceivedWords(received: string): readonly ReceivedWord[] {
  const words: ReceivedWord[] = [];
  let breakBefore: ReceivedBreak = 'block';
  for (const line of received.replace(/<br *\/?>/gu, '\n').split('\n')) {
    const cells = line.trim().split('\t');
    const isRow = cells.length > 1;
    if (isRow || BLANK_OR_RULE.test(line) || HEADING_OR_ITEM.test(line)) breakBefore = 'block';
    if (BLANK_OR_RULE.test(line)) continue;
    for (const cell of cells) {
      for (const text of wordsOf(cell)) {
        words.push({ text, breakBefore });
        breakBefore = 'none';
      }
      if (isRow) breakBefore = 'block';
    }
    if (breakBefore === 'none') breakBefore = 'line';
  }
  return words;
}

function wordsOf(line: string): string[] {
  return line
    .replace(/^#{1,6}\s+/u, '')
    .replace(/<\/?[a-z]+>/gu, '')
    .replace(/(?<!\\)\*+/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
