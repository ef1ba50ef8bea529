import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listReceivedWords } from '../../../src/domain/transcription/received-words.ts';

/** One string per block, its words separated by spaces, lines by "/". */
function printBlocks(received: string): string[] {
  const blocks: string[] = [];
  for (const { text, breakBefore } of listReceivedWords(received)) {
    if (breakBefore === 'block') blocks.push(text);
    else blocks.push(`${blocks.pop() ?? '?'}${breakBefore === 'line' ? ' / ' : ' '}${text}`);
  }
  return blocks;
}

const rows: readonly [why: string, received: string, blocks: string[]][] = [
  ['nothing in an empty file', '', []],
  ['nothing in blank lines with spaces, NBSP and rules', '\n \u00a0\n-----\n\n', []],
  ['headings without their marks', '#### **I. MỤC TIÊU**\n\n# A', ['I. MỤC TIÊU', 'A']],
  ['a heading right above its text', '### Mục\nvăn bản', ['Mục / văn bản']],
  ['bold and italics off', '***Nơi nhận:*** (*qua Văn phòng*)', ['Nơi nhận: (qua Văn phòng)']],
  ['an escaped asterisk kept', '\\* *Chủ trì:* Ban', ['* Chủ trì: Ban']],
  ['an escaped bracket kept without its escape', '\\{a\\}', ['{a}']],
  ['a backslash before a letter kept', 'C:\\nam', ['C:\\nam']],
  ['one block per item of a list', '1. a\n2. b\n- c\n  - d', ['1. a', '2. b', '- c', '- d']],
  ['no item in a wrapped number', 'điều\n2023 nêu\n1- b', ['điều / 2023 nêu / 1- b']],
  ['no item in a sign that stands at a word', 'a\n-b\n+c', ['a / -b / +c']],
  ['a line break inside a block', '**A**  \n**B**', ['A / B']],
  ['a line break written as HTML', 'A<br>B<br/>C<br />D', ['A / B / C / D']],
  ['one block per cell of a row', 'TT\tViệc\n1\tXem xét\nvà', ['TT', 'Việc', '1', 'Xem xét', 'và']],
  ['a merged row', '<b>Quý I/2023</b>\t\t\n1\ta', ['Quý I/2023', '1', 'a']],
  ['no cell in an indented line', '\tvăn bản', ['văn bản']],
  ['a comparison sign that is no tag', 'số < 5 và > 3', ['số < 5 và > 3']],
  ['white space of any kind as one space', 'a\u00a0 b\u2003c', ['a b c']],
  ['Windows line ends', 'a\r\n\r\nb\r\nc', ['a', 'b / c']],
];

for (const [why, received, blocks] of rows) {
  test(`received words: ${why}`, () => assert.deepEqual(printBlocks(received), blocks));
}
