import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumberQuery } from '../../../src/domain/search/number-query.ts';

const PLAIN: readonly (readonly [string, string, string | null, string | null, string])[] = [
  // typed, ordinal, year, type, other words
  ['34-CT/TW', '34', null, null, 'ct tw'],
  ['34/CT-TW', '34', null, null, 'ct tw'],
  ['34 CT TW', '34', null, null, 'ct tw'],
  ['34ct tw', '34', null, null, 'ct tw'],
  ['34cttw', '34', null, null, 'cttw'],
  ['ct34', '34', null, null, 'ct'],
  ['chỉ thị số 34', '34', null, 'chi thi', ''],
  ['ct 34 2014', '34', '2014', null, 'ct'],
  ['34-ct/tw 2024', '34', '2024', null, 'ct tw'],
  ['19/CT-TTG', '19', null, null, 'ct ttg'],
  ['91/2017', '91', '2017', null, ''],
  ['nd 91', '91', null, null, 'nd'],
  ['NĐ 98/2023', '98', '2023', null, 'nd'],
  ['06/2022/QH15', '6', '2022', null, 'qh15'],
  ['01/CT-UBND Bình Thuận', '1', null, null, 'ct ubnd binh thuan'],
  ['30c/NQ-CP', '30', null, null, 'c nq cp'],
  ['thông tư liên tịch 36/2014', '36', '2014', 'thong tu lien tich', ''],
  ['1234/SNV-VP', '1234', null, null, 'snv vp'],
  ['2017/QĐ-UBND', '2017', null, null, 'qd ubnd'],
];

for (const [typed, ordinal, year, type, words] of PLAIN) {
  test(`${typed} can only be a number`, () => {
    const query = readNumberQuery(typed);
    assert.ok(query !== null);
    assert.deepEqual(
      { ...query, words: query.words.join(' ') },
      { ordinal, year, date: null, type, words, isPlain: true },
    );
  });
}

for (const [typed, date] of [
  ['chỉ thị 34 ngày 07/4/2014', '2014-04-07'],
  ['34-CT/TW 7.4.2014', '2014-04-07'],
  ['34-CT/TW ngày 7 tháng 4 năm 2014', '2014-04-07'],
] as const) {
  test(`${typed}: the date is read as a date`, () => {
    const query = readNumberQuery(typed);
    assert.equal(query?.date, date);
    assert.equal(query?.ordinal, '34');
    assert.equal(query?.year, null);
  });
}

for (const typed of [
  '01 ubnd binh thuan',
  '133 ban dan toc',
  '34',
  '15 chỉ tiêu',
  '34 khánh hòa',
]) {
  test(`${typed} may be a number`, () => assert.equal(readNumberQuery(typed)?.isPlain, false));
}

for (const typed of [
  'thi đua',
  'thi đua năm 2023',
  'kế hoạch 2023 cao bằng',
  '100% đảng viên',
  'giai đoạn 2021-2025',
  '',
  '""',
]) {
  test(`“${typed}” names no number`, () => assert.equal(readNumberQuery(typed), null));
}
