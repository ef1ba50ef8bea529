import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinBase, siteHref } from '../../src/components/site-link.ts';

const rows: readonly [base: string, path: string, expected: string][] = [
  ['/', '/nam/2023/', '/nam/2023/'],
  ['/', '/', '/'],
  ['/kho', '/', '/kho/'],
  ['/kho', '/nam/2023/', '/kho/nam/2023/'],
  ['/kho/', '/nam/2023/', '/kho/nam/2023/'],
  ['/a/b/', '/gioi-thieu/#giay-phep', '/a/b/gioi-thieu/#giay-phep'],
];

for (const [base, path, expected] of rows) {
  test(`a site under ${base} answers ${path} at ${expected}`, () => {
    assert.equal(joinBase(base, path), expected);
  });
}

for (const address of ['#doan-4', 'https://vbpl.vn/', '//cdn.example/x', 'mailto:a@b.vn']) {
  test(`${address} is no path of the site and stays as it is`, () => {
    assert.equal(siteHref(address), address);
  });
}
