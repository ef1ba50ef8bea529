import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fileOfAddress,
  fileOfChangedAddress,
  isPromisedFragment,
  permanentAddressOf,
} from '../../../src/domain/addresses/permanent-address.ts';

const FILES: readonly (readonly [why: string, file: string, address: string | null])[] = [
  ['the home page', 'index.html', '/'],
  ['a page', 'nam/2023/index.html', '/nam/2023/'],
  ['an original', 'ban-goc/a/2023/b/c/quet.pdf', '/ban-goc/a/2023/b/c/quet.pdf'],
  ['open data', 'du-lieu/plans.csv', '/du-lieu/plans.csv'],
  ['a feed', 'feed/tinh/cao-bang.xml', '/feed/tinh/cao-bang.xml'],
  ['the feed of all', 'feed.xml', '/feed.xml'],
  ['the page of what is not there', '404.html', null],
  ['a hashed file', '_astro/a.Bx1.css', null],
  ['the JSON beside a plan', 'ke-hoach/a/2023/b/c/index.json', null],
  ['the data of a comparison', 'so-sanh/du-lieu/a.json', null],
  ['the search index', 'tim-kiem/chi-muc/muc-luc.json', null],
  ['a file whose name only ends like a page', 'nam/myindex.html', null],
];
for (const [why, file, address] of FILES) {
  test(`permanent address: ${why}`, () => {
    assert.equal(permanentAddressOf(file), address);
    if (address !== null) assert.equal(fileOfAddress(address), file);
  });
}

test('what leads on from an address is a page, also where a file was', () => {
  assert.equal(fileOfChangedAddress('/nam/2023/'), 'nam/2023/index.html');
  assert.equal(fileOfChangedAddress('/ban-goc/a/quet.pdf'), 'ban-goc/a/quet.pdf/index.html');
});

const FRAGMENTS: readonly (readonly [id: string, promised: boolean])[] = [
  ['d-1o1gdyg', true],
  ['d-1o1gdyg-2', true],
  ['ct-1f3p2bz', true],
  ['muc-iii-chi-tieu-thi-dua-nam-2023', true],
  ['bang-2', true],
  ['bang-chi-tieu', false],
  ['vien-dan-4', false],
  ['ghi-chu-1', false],
  ['noi-dung', false],
  ['chi-tieu', false],
];
for (const [id, promised] of FRAGMENTS) {
  test(`#${id} is ${promised ? '' : 'not '}promised`, () => {
    assert.equal(isPromisedFragment(id), promised);
  });
}
