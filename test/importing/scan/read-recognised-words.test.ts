import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPages } from '../../../src/importing/pdf/build-pages.ts';
import { readRecognisedWords } from '../../../src/importing/scan/read-recognised-words.ts';
import { wordsOf } from '../../../src/importing/source-block.ts';

const HEAD =
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const page = '1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t';
const line = (top: number): string => `4\t1\t1\t1\t1\t0\t300\t${top}\t1900\t50\t-1\t`;
const word = (left: number, top: number, width: number, text: string): string =>
  `5\t1\t1\t1\t1\t1\t${left}\t${top}\t${width}\t40\t96\t${text}`;

function readLines(...rows: readonly string[]): readonly string[] {
  const { pieces } = readRecognisedWords([HEAD, page, ...rows].join('\n'), 300);
  const { blocks } = buildPages([{ pieces, rulings: [] }]);
  return blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block) : block.kind));
}

test('recognised words become lines, and lines that fill the page paragraphs', () => {
  const lines = readLines(
    line(300),
    word(300, 306, 900, 'Các'),
    word(1_220, 300, 980, 'phòng'),
    line(370),
    word(300, 372, 200, 'cùng'),
    word(520, 370, 200, 'trồng'),
    word(740, 371, 200, 'rừng.'),
  );
  assert.deepEqual(lines, ['Các phòng cùng trồng rừng.']);
});

test('a number that the end of a line cut at its hyphen is whole again', () => {
  const lines = readLines(
    line(300),
    word(300, 300, 1_500, 'Kế hoạch số'),
    word(1_820, 300, 380, '01/KH-'),
    line(370),
    word(300, 370, 900, 'HĐTĐKT'),
    word(1_220, 370, 300, 'tỉnh'),
  );
  assert.deepEqual(lines, ['Kế hoạch số 01/KH-HĐTĐKT tỉnh']);
});

test('bars that are the lines of a table are no words', () => {
  assert.deepEqual(
    readLines(
      line(300),
      word(300, 300, 10, '|'),
      word(320, 300, 400, '|Tháng'),
      word(740, 300, 200, '6_'),
    ),
    ['Tháng 6'],
  );
});

test('a page without words has none', () => {
  assert.deepEqual(readLines(), []);
});
