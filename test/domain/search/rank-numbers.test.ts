import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumberQuery } from '../../../src/domain/search/number-query.ts';
import { splitNumber, type NumberRow } from '../../../src/domain/search/number-row.ts';
import { chooseChunks } from '../../../src/domain/search/number-shard.ts';
import {
  findNearNumbers,
  rankNumbers,
  suggestNumbers,
} from '../../../src/domain/search/rank-numbers.ts';
import { indexNumbers } from '../../../src/search/index-numbers.ts';

const ROWS: readonly NumberRow[] = [
  ['34-CT/TW', 'Chỉ thị', '2014-04-07', 'Bộ Chính trị', 'về thi đua, khen thưởng', 'a', 5, ''],
  ['34-CT/TW', 'Chỉ thị', '2024-05-24', 'Ban Bí thư', 'về nhà ở xã hội', 'b', 0, ''],
  ['34-KH/BDVTU', 'Kế hoạch', '2021-11-01', 'Ban Dân vận Tỉnh ủy', '', 'c', 1, 'Bình Thuận'],
  ['01/CT-UBND', 'Chỉ thị', '2023-01-12', 'UBND tỉnh Bình Thuận', '', 'd', 1, 'Bình Thuận'],
  ['01/CT-UBND', 'Chỉ thị', '2023-01-09', 'UBND tỉnh Ninh Thuận', '', 'e', 0, 'Ninh Thuận'],
  ['91/2017/NĐ-CP', 'Nghị định', '2017-07-31', 'Chính phủ', '', 'f', 1, ''],
  ['16/KH-HĐTĐKT', 'Kế hoạch', '', 'Hội đồng Thi đua - Khen thưởng', '', 'g', 1, ''],
  ['35-CT/TW', 'Chỉ thị', '2024-06-14', 'Bộ Chính trị', '', 'h', 0, ''],
];

const WITHOUT_DIGITS: NumberRow = ['Số: …/KH-UBND', 'Kế hoạch', '', 'UBND tỉnh', '', 'i', 9, ''];

function find(typed: string, rows = ROWS): string {
  const query = readNumberQuery(typed);
  assert.ok(query !== null, typed);
  return rankNumbers(query, rows)
    .map((row) => row[5])
    .join('');
}

for (const [typed, found] of [
  ['34-CT/TW', 'ab'],
  ['34cttw', 'ab'],
  ['chỉ thị 34', 'ab'],
  ['34', 'acb'],
  ['34 kh', 'c'],
  ['34-ct/tw 2024', 'b'],
  ['chỉ thị 34 ngày 07/4/2014', 'a'],
  ['chỉ thị 34 ngày 08/4/2014', ''],
  ['34 nhà ở', 'b'],
  ['01 ubnd binh thuan', 'd'],
  ['1/CT-UBND', 'de'],
  ['01 ninh thuan', 'e'],
  ['91/2017', 'f'],
  ['nghị định 91', 'f'],
  ['91/2018', ''],
  ['16 kh hdtdkt', 'g'],
  ['34 ttg', ''],
  ['quyết định 34', ''],
  ['3-CT/TW', ''],
] as const) {
  test(`${typed} means ${found === '' ? 'none of them' : found}`, () =>
    assert.equal(find(typed), found));
}

test('while a number is being typed, its beginning is enough', () => {
  for (const typed of ['34-c', '34ctt', '34 ct t']) {
    const query = readNumberQuery(typed);
    assert.ok(query !== null);
    assert.equal(suggestNumbers(query, ROWS)[0]?.[5], 'a', typed);
  }
});

test('digits alone are complete as soon as they are typed', () => {
  const query = readNumberQuery('34');
  assert.ok(query !== null);
  assert.deepEqual(suggestNumbers(query, ROWS), rankNumbers(query, ROWS));
});

test('near numbers: swapped digits first, then the same symbol, never another subject', () => {
  const near = (typed: string): string => {
    const query = readNumberQuery(typed);
    assert.ok(query !== null);
    return findNearNumbers(query, [WITHOUT_DIGITS, ...ROWS], 3)
      .map((row) => row[5])
      .join('');
  };
  assert.equal(near('43-CT/TW'), 'abh');
  assert.equal(near('36-CT/TW'), 'hab');
  assert.equal(near('34-CT/TTg'), 'acb');
  assert.equal(near('chỉ thị 36'), 'hab');
  assert.equal(near('quyết định 36'), '');
  assert.equal(near('36'), '');
  assert.equal(near('999/NQ-HĐND'), '');
});

test('a printed number is taken apart; what is none is not', () => {
  assert.deepEqual(splitNumber('034'), { ordinal: '34', year: null, symbols: [] });
  assert.deepEqual(splitNumber('06/2022/QH15'), { ordinal: '6', year: '2022', symbols: ['qh15'] });
  assert.deepEqual(splitNumber('66.19/2026/NQ-CP')?.ordinal, '66');
  assert.equal(splitNumber('QH15'), null);
});

test('an ordinal that hundreds bear is found through its chunks, within 15 KB for a look-up', () => {
  const many: NumberRow[] = Array.from({ length: 400 }, (_, index) => [
    '01/KH-UBND',
    'Kế hoạch',
    `${2000 + (index % 20)}-01-05`,
    `Ủy ban nhân dân tỉnh Số ${index}`,
    'phát động phong trào thi đua yêu nước và thực hiện nhiệm vụ phát triển kinh tế - xã hội',
    `/ke-hoach/${index}/`,
    index === 7 ? 3 : 0,
    `Tỉnh ${index % 63}`,
  ]);
  const { summary, files } = indexNumbers([...many, ...ROWS]);
  assert.equal(summary[0], 1);
  const shard = JSON.parse(files.get('so-hieu/0.json') ?? '');
  const query = readNumberQuery('01/KH-UBND 2013 tỉnh 24');
  assert.ok(query !== null);
  const { chunks, found } = chooseChunks(query, shard.large['1'], 2);
  assert.equal(found, 1);
  const chunk = files.get(`so-hieu/1-${chunks[0]}.json`) ?? '';
  assert.equal(find('01/KH-UBND 2013 tỉnh 24', JSON.parse(chunk)), '/ke-hoach/213/');
  const shardBytes = Buffer.byteLength(files.get('so-hieu/0.json') ?? '');
  assert.ok(shardBytes + 2 * Buffer.byteLength(chunk) < 15_000, String(shardBytes));
  assert.equal(shard.rows[0][5], '/ke-hoach/7/');
});
