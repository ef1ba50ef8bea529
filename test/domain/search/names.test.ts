import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chooseNameShard,
  findExactNames,
  suggestNames,
  type NameEntry,
} from '../../../src/domain/search/names.ts';

const ENTRIES: readonly NameEntry[] = [
  ['Cao Bằng', 'tinh', '', 'tinh', 90, ''],
  ['Ban Dân tộc tỉnh Cao Bằng', 'co-quan', '', 'ban', 30, ''],
  ['Dân vận khéo', 'phong-trao', '', 'khéo', 70, ''],
  ['Cả nước chung sức', 'phong-trao', '', 'sức', 70, 'ca nuoc chung tay'],
  [
    'Luật Thi đua (06/2022/QH15)',
    'van-ban',
    '',
    'luật',
    40,
    'luat thi dua|luat thi dua 2022|luat thi dua 15/6/2022',
  ],
];

const exact = (typed: string): string =>
  findExactNames(typed, ENTRIES)
    .map((entry) => entry[3])
    .join(' ');
const suggest = (typed: string): string =>
  suggestNames(typed, ENTRIES)
    .map((entry) => entry[3])
    .join(' ');

for (const [typed, found] of [
  ['cao bang', 'tinh'],
  ['tỉnh Cao Bằng', 'tinh'],
  ['ban dân tộc cao bằng', 'ban'],
  ['phong trào Dân vận khéo', 'khéo'],
  ['cả nước chung tay', 'sức'],
  ['luật thi đua năm 2022', 'luật'],
  ['luật thi đua ngày 15/6/2022', 'luật'],
  ['luật thi đua 2003', ''],
  ['cao', ''],
  ['dân vận', ''],
] as const) {
  test(`${typed} is the name of ${found || 'nothing'}`, () => assert.equal(exact(typed), found));
}

for (const [typed, found] of [
  ['cao b', 'tinh ban'],
  ['ban dan', 'ban'],
  ['khéo vận', 'khéo'],
  ['chung tay', 'sức'],
  ['xyz', ''],
  ['', ''],
] as const) {
  test(`typing “${typed}” offers ${found || 'nothing'}`, () => assert.equal(suggest(typed), found));
}

test('the shortest shard that can answer is read', () => {
  const sizes = { th: 300, thi: 200, ba: 90, ban: 80, kh: 12 };
  assert.equal(chooseNameShard('thi ban khéo', sizes), 'kh');
  assert.equal(chooseNameShard('thi', sizes), 'thi');
  assert.equal(chooseNameShard('tho', sizes), 'th');
  assert.equal(chooseNameShard('xo', sizes), null);
});
