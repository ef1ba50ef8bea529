import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress } from '../../src/domain/addresses/addresses.ts';
import {
  cutGroups,
  cutIntoPages,
  listPageParams,
  listPages,
  pageOf,
  pageNumber,
  pageParam,
  titlePage,
} from '../../src/views/paging.ts';

const LISTS: readonly (readonly [items: string, size: number, pages: readonly string[]])[] = [
  ['', 3, ['1/1 [] 1–0 of 0']],
  ['abc', 3, ['1/1 [abc] 1–3 of 3']],
  ['abcd', 3, ['1/2 [abc] 1–3 of 4', '2/2 [d] 4–4 of 4']],
  ['abcdef', 2, ['1/3 [ab] 1–2 of 6', '2/3 [cd] 3–4 of 6', '3/3 [ef] 5–6 of 6']],
];
for (const [items, size, expected] of LISTS) {
  test(`“${items}” in pages of ${size}`, () => {
    const pages = cutIntoPages([...items], size);
    assert.deepEqual(
      pages.map(
        (page) =>
          `${page.number}/${page.count} [${page.items.join('')}] ${page.first}–${page.last} of ${page.total}`,
      ),
      expected,
    );
    assert.deepEqual(
      listPages(items.length, size),
      pages.map((page) => page.number),
    );
  });
}

test('a page beyond the last is the last', () => {
  assert.deepEqual(pageOf([1, 2, 3], 2, 9).items, [3]);
});

test('the first page has the plain address', () => {
  assert.deepEqual(
    [1, 2, 13].map((number) => pageAddress('/nam/2023/', number)),
    ['/nam/2023/', '/nam/2023/trang-2/', '/nam/2023/trang-13/'],
  );
  assert.deepEqual([1, 2].map(pageParam), [undefined, 'trang-2']);
  assert.deepEqual(
    [1, 2].map((number) => titlePage('Năm 2023', number)),
    ['Năm 2023', 'Năm 2023, trang 2'],
  );
});

function group(id: string, items: string) {
  return { id, heading: id.toUpperCase(), items: [...items] };
}

test('groups go on over pages under their heading and say where they begin', () => {
  const { pages, starts } = cutGroups([group('a', 'abcde'), group('b', ''), group('c', 'fg')], 3);
  assert.deepEqual(
    pages.map((page) =>
      page.groups.map(({ id, items, total }) => `${id}:${items.join('')}/${total}`),
    ),
    [['a:abc/5'], ['a:de/5', 'c:f/2'], ['c:g/2']],
  );
  assert.deepEqual(starts, [
    { id: 'a', heading: 'A', total: 5, page: 1 },
    { id: 'c', heading: 'C', total: 2, page: 2 },
  ]);
});

test('groups without items make one page without groups', () => {
  const { pages, starts } = cutGroups([group('a', '')], 3);
  assert.deepEqual(
    { count: pages.length, groups: pages[0]?.groups, starts },
    {
      count: 1,
      groups: [],
      starts: [],
    },
  );
});

test('the part of a route that names a page tells its number', () => {
  for (const number of [1, 2, 10, 417]) assert.equal(pageNumber(pageParam(number)), number);
});

test('the pages of a list are named by parts of a route, the first by none', () => {
  assert.deepEqual(listPageParams(5, 2), [undefined, 'trang-2', 'trang-3']);
  assert.deepEqual(listPageParams(0, 2), [undefined]);
});
