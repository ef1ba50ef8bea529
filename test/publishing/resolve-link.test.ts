import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlace, printPlace, resolveLink } from '../../src/publishing/resolve-link.ts';

const PAGE = 'https://kho.example/kho/ke-hoach/cao-bang/2023/';

const ROWS: readonly (readonly [
  why: string,
  url: string,
  target: string | null,
  fragment?: string,
])[] = [
  ['an address of the site', '/kho/nam/2023/', 'nam/2023/index.html'],
  ['the home page', '/kho/', 'index.html'],
  ['the home page without its slash is another address', '/kho', '/kho'],
  ['outside the folder of the site', '/nam/2023/', '/nam/2023/index.html'],
  ['a relative address', '../2022/', 'ke-hoach/cao-bang/2022/index.html'],
  ['only a fragment', '#muc-1', 'ke-hoach/cao-bang/2023/index.html', 'muc-1'],
  ['an escaped fragment', '#m%E1%BB%A5c', 'ke-hoach/cao-bang/2023/index.html', 'mục'],
  ['the top of the page', '/kho/#top', 'index.html'],
  ['a query is not part of the file', '/kho/tim-kiem/?q=a', 'tim-kiem/index.html'],
  ['a path with steps back', '/kho/nam/../tinh/./a/', 'tinh/a/index.html'],
  ['a path with an empty step', '/kho/nam//2023/', 'nam//2023/index.html'],
  ['a fragment with letters of its own', '/kho/nam/#m\u1ee5c-1.a~', 'nam/index.html', 'mục-1.a~'],
  ['a file', '/kho/du-lieu/plans.csv', 'du-lieu/plans.csv'],
  ['a page without its closing slash', '/kho/nam/2023', 'nam/2023'],
  ['a broken escape', '/kho/%E1', '%E1'],
  ['the own address in full', 'https://kho.example/kho/nam/', 'nam/index.html'],
  ['another site', 'https://other.example/kho/nam/', null],
  ['another site without a scheme', '//other.example/kho/', null],
  ['another scheme', 'mailto:a@b.example', null],
  ['no address at all', 'https://[', null],
];

for (const [why, url, target, fragment = ''] of ROWS) {
  test(`link: ${why}`, () => {
    assert.deepEqual(
      resolveLink(url, PAGE, '/kho/'),
      target === null ? null : { target, fragment },
    );
  });
}

test('a place is named and read again, with a fragment and without', () => {
  for (const place of [
    { target: 'van-ban/ct-34-tw-2014/index.html', fragment: 'vien-dan' },
    { target: 'du-lieu/plans.csv', fragment: '' },
  ]) {
    assert.deepEqual(parsePlace(printPlace(place)), place);
  }
});
