import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countDaysBetween } from '../../../src/domain/graph/days-between.ts';
import { wordDays, wordDaysShort } from '../../../src/views/chain/word-days.ts';

const ROWS: readonly (readonly [
  upper: string | null,
  lower: string | null,
  words: string,
  short: string | null,
])[] = [
  ['2021-07-16', '2021-08-31', 'sau 46 ngày', '46 ngày sau'],
  ['2014-04-07', '2021-07-16', 'sau 2.657 ngày', '2.657 ngày sau'],
  ['2021-07-16', '2021-07-16', 'cùng ngày', 'cùng ngày với'],
  [
    '2021-08-31',
    '2021-08-06',
    'mâu thuẫn: văn bản dưới ghi ngày sớm hơn văn bản trên 25 ngày',
    '25 ngày trước',
  ],
  ['2021-07-16', '2023-01', 'sau 534–564 ngày (chỉ biết đến tháng hoặc năm)', '534–564 ngày sau'],
  [
    '2021-07-16',
    '2021',
    'chưa kết luận được: từ 196 ngày trước đến 168 ngày sau (chỉ biết đến tháng hoặc năm)',
    null,
  ],
  [
    '2021-07-16',
    '2020',
    'mâu thuẫn: văn bản dưới ghi ngày sớm hơn văn bản trên 197–562 ngày',
    '197–562 ngày trước',
  ],
  [null, '2021-07-16', 'không tính được số ngày: chưa rõ ngày của văn bản trên', null],
  ['2021-07-16', null, 'không tính được số ngày: chưa rõ ngày của văn bản dưới', null],
  [null, null, 'không tính được số ngày: chưa rõ ngày của cả hai', null],
];

for (const [upper, lower, words, short] of ROWS) {
  test(`from ${upper ?? 'no date'} to ${lower ?? 'no date'}: ${words}`, () => {
    const days = countDaysBetween(upper, lower);
    assert.equal(wordDays(days), words);
    assert.equal(wordDaysShort(days), short);
  });
}
