import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAward, readLevel } from '../../../src/domain/targets/read-level.ts';
import { tokenizeSpan } from '../../../src/domain/targets/tokens.ts';

const ROWS: readonly (readonly [
  why: string,
  text: string,
  level: string | null,
  award: string | null,
])[] = [
  [
    'an award with who gives it',
    'Bằng khen của Chủ tịch UBND tỉnh',
    null,
    'Bằng khen của Chủ tịch UBND tỉnh',
  ],
  [
    'a year ends the giver',
    'đề nghị tặng “Bằng khen” của Thủ tướng Chính phủ năm 2026',
    null,
    '“Bằng khen” của Thủ tướng Chính phủ',
  ],
  [
    'so does a bracket',
    'tặng “Bằng khen của Bộ trưởng” (01 tập thể)',
    null,
    '“Bằng khen của Bộ trưởng”',
  ],
  ['an award of nobody', 'tặng Bằng khen cho 02 tập thể', null, null],
  ['an award whose giver is cut off', 'tặng Bằng khen của', null, null],
  [
    'a grade and above',
    'đảng viên hoàn thành tốt nhiệm vụ trở lên',
    'hoàn thành tốt nhiệm vụ trở lên',
    null,
  ],
  [
    'a title in quotation marks and above',
    '“Tập thể lao động tiên tiến” trở lên',
    '“Tập thể lao động tiên tiến” trở lên',
    null,
  ],
  ['a title alone is no grade', 'đạt “Tập thể lao động tiên tiến”', null, null],
  ['a short grade', 'xếp loại khá', 'loại khá', null],
];

for (const [why, text, level, award] of ROWS) {
  test(`${why}: ${text}`, () => {
    const tokens = tokenizeSpan(text, { start: 0, end: text.length });
    assert.equal(readLevel(tokens, 0, tokens.length), level);
    assert.equal(readAward(tokens, 0, tokens.length), award);
  });
}
