import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divideClauses, maskNumbers } from '../../../src/domain/reuse/passage-words.ts';

const CLAUSES: readonly (readonly [why: string, passage: string, clauses: readonly string[]])[] = [
  ['one clause', 'Nâng cao chất lượng', ['Nâng cao chất lượng']],
  ['a full stop and a semicolon', 'Thi đua tốt; khen kịp thời.', ['Thi đua tốt', 'khen kịp thời']],
  ['a colon', 'Nội dung: thi đua', ['Nội dung', 'thi đua']],
  ['a marker of a list is no words', '1. Thi đua', ['Thi đua']],
  ['a marker of several numbers', '2.1.3. Thi đua', ['Thi đua']],
  ['a letter as a marker', 'đ) Thi đua', ['Thi đua']],
  ['a hyphen as a marker', '- Thi đua', ['Thi đua']],
  ['a number that is no marker', '15% cá nhân', ['15% cá nhân']],
  ['a stop within a number ends nothing', 'Có 1.200 cá nhân', ['Có 1.200 cá nhân']],
  ['several stops at once', 'Thi đua… Khen thưởng./.', ['Thi đua', 'Khen thưởng./']],
  ['no words at all', ' … ;', []],
];
for (const [why, passage, clauses] of CLAUSES) {
  test(`clauses: ${why}`, () => {
    assert.deepEqual(
      divideClauses(passage).map(({ start, end }) => passage.slice(start, end)),
      clauses,
    );
  });
}

test('syllables are without tone marks, case and punctuation', () => {
  const [clause] = divideClauses('“Đoàn kết”, SÁNG TẠO – hòa/hoà 34-CT/TW');
  assert.deepEqual(clause?.syllables, [
    'doan',
    'ket',
    'sang',
    'tao',
    'hoa',
    'hoa',
    '34',
    'ct',
    'tw',
  ]);
});

test('any number and any date count as the same', () => {
  const mask = (text: string): readonly string[] => maskNumbers(text.split(' '));
  assert.deepEqual(mask('ngay 07 4 2014 cua'), mask('ngay 16 7 2021 cua'));
  assert.deepEqual(mask('dat 100 tro len'), mask('dat 95 tro len'));
  assert.notDeepEqual(mask('dat 100 tro len'), mask('dat tro len'));
});
