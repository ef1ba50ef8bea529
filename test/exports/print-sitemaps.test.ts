import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printSitemaps } from '../../src/exports/sitemap/print-sitemaps.ts';

const addressOf = (file: string): string => `https://kho.example/${file}`;

function locationsOf(xml: string | undefined): readonly string[] {
  return [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/gu)].map((match) => match[1] ?? '');
}

test('addresses that fit stand in one file', () => {
  const addresses = ['https://kho.example/', 'https://kho.example/nam/2023/'];
  const [map, ...more] = printSitemaps(addresses, addressOf, 2);
  assert.equal(map?.name, 'sitemap');
  assert.match(map.xml, /<urlset /u);
  assert.deepEqual(locationsOf(map.xml), addresses);
  assert.deepEqual(more, []);
});

test('one address more makes an index, and none is lost', () => {
  const addresses = ['1', '2', '3', '4', '5'].map(addressOf);
  const [index, ...parts] = printSitemaps(addresses, addressOf, 2);
  assert.match(index?.xml ?? '', /<sitemapindex /u);
  assert.deepEqual(
    locationsOf(index?.xml),
    parts.map(({ name }) => addressOf(`${name}.xml`)),
  );
  assert.deepEqual(
    parts.flatMap(({ xml }) => locationsOf(xml)),
    addresses,
  );
});

test('no file holds more than the 50,000 addresses that the protocol allows', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => addressOf(String(index)));
  const sizes = printSitemaps(addresses, addressOf).map(({ xml }) => locationsOf(xml).length);
  assert.deepEqual(sizes, [2, 50_000, 1]);
});

test('an ampersand in an address is escaped', () => {
  assert.match(printSitemaps(['https://kho.example/?a&b'], addressOf)[0]?.xml ?? '', /\?a&amp;b/u);
});
