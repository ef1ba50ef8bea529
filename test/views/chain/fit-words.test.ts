import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitWords, wrapWords } from '../../../src/views/chain/fit-words.ts';

const FITTED: readonly (readonly [text: string, letters: number, fitted: string])[] = [
  ['Ban Dân tộc', 11, 'Ban Dân tộc'],
  ['Ban Dân tộc tỉnh Cao Bằng', 18, 'Ban Dân tộc tỉnh…'],
  ['Khen thưởng, Thi đua', 14, 'Khen thưởng…'],
  ['16/KH-HĐTĐKT-BCĐTW', 8, '16/KH-H…'],
];

for (const [text, letters, fitted] of FITTED) {
  test(`${text} in ${letters} letters`, () => {
    assert.equal(fitWords(text, letters), fitted);
    assert.ok(fitted.length <= letters);
  });
}

const WRAPPED: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ['Ban Dân tộc', ['Ban Dân tộc']],
  ['Ban Dân vận Tỉnh ủy Bình Thuận', ['Ban Dân vận Tỉnh ủy', 'Bình Thuận']],
  [
    'Hội đồng Thi đua - Khen thưởng Trung ương và tỉnh',
    ['Hội đồng Thi đua -', 'Khen thưởng Trung…'],
  ],
  ['16/KH-HĐTĐKT-BCĐTW-UBND-VP', ['16/KH-HĐTĐKT-BCĐTW-…']],
];

for (const [text, lines] of WRAPPED) {
  test(`${text} on two lines of 20 letters`, () => {
    assert.deepEqual(wrapWords(text, 20, 2), lines);
  });
}
