import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isFileOf,
  isFolderOf,
  mayHaveRoute,
  printShard,
  readShard,
  WHOLE_SITE,
} from '../../../src/publishing/sharding/shard.ts';

const rows: readonly (readonly [text: string, read: string | null])[] = [
  ['1/1', '1/1'],
  ['2/4', '2/4'],
  ['4/4', '4/4'],
  ['0/4', null],
  ['5/4', null],
  ['1/0', null],
  ['1', null],
  ['1/4/2', null],
  ['-1/4', null],
  ['a/b', null],
  ['1/1001', null],
];

for (const [text, read] of rows) {
  test(`“${text}” is ${read === null ? 'no shard' : 'a shard'}`, () => {
    const shard = readShard(text);
    assert.equal(shard === null ? null : printShard(shard), read);
  });
}

const shards = [1, 2, 3, 4].map((number) => ({ number, count: 4 }));
const makersOf = (file: string): readonly number[] =>
  shards.filter((shard) => isFileOf(shard, file)).map(({ number }) => number);

const FILES = [
  'index.html',
  '404.html',
  'feed.xml',
  'feed/tinh/cao-bang.xml',
  'van-ban/ct-34-tw-2014/index.html',
  'van-ban/ct-34-tw-2014/trang-2/index.html',
  'ke-hoach/cao-bang/2023/ban-dan-toc/ke-hoach/index.html',
  'ke-hoach/cao-bang/2023/so-y-te/ke-hoach/trich-dan.bib',
  'ke-hoach/trang-2/index.html',
  'ban-goc/cao-bang/2023/ban-dan-toc/ke-hoach/ke-hoach.txt',
  'ban-goc/SHA256SUMS',
  'du-lieu/plans.csv',
  'du-lieu/index.html',
  'tim-kiem/index.html',
  'so-sanh/du-lieu/a/b.json',
];

test('every file is made by exactly one shard, and by a build of everything', () => {
  for (const file of FILES) {
    assert.equal(makersOf(file).length, 1, file);
    assert.ok(isFileOf(WHOLE_SITE, file));
  }
});

test('the plans of a province and year, with their originals, fall to one shard', () => {
  const makers = FILES.filter((file) => file.includes('cao-bang/2023/')).map(makersOf);
  assert.equal(makers.length, 3);
  assert.ok(makers.every(([maker]) => maker === makers[0]?.[0]));
});

test('the pages of one list fall to one shard', () => {
  assert.deepEqual(
    makersOf('van-ban/ct-34-tw-2014/index.html'),
    makersOf('van-ban/ct-34-tw-2014/trang-12/index.html'),
  );
});

test('what is made of the whole archive falls to one shard each, which alone has the routes of it', () => {
  for (const folder of ['tim-kiem', 'du-lieu', 'so-sanh'] as const) {
    const owners = shards.filter((shard) => isFolderOf(shard, folder));
    assert.equal(owners.length, 1);
    for (const shard of shards) {
      assert.equal(mayHaveRoute(shard, `/${folder}/[file]`), shard === owners[0]);
      assert.equal(isFileOf(shard, `${folder}/x.json`), shard === owners[0]);
    }
  }
  assert.ok(shards.every((shard) => mayHaveRoute(shard, '/nam/[year]')));
  assert.ok(shards.every((shard) => mayHaveRoute(shard, '/du-lieu-khac/[file]')));
});

test('provinces and years are spread evenly', () => {
  const counts = new Map<number, number>();
  for (let province = 0; province < 63; province++) {
    for (let year = 2011; year <= 2025; year++) {
      const [maker = 0] = makersOf(`ke-hoach/tinh-${province}/${year}/so/ke-hoach/index.html`);
      counts.set(maker, (counts.get(maker) ?? 0) + 1);
    }
  }
  const fair = (63 * 15) / 4;
  for (const count of counts.values()) assert.ok(Math.abs(count - fair) < fair / 5, String(count));
});
