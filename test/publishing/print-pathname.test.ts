import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  printPathname,
  type RouteParams,
  type RoutePattern,
} from '../../src/publishing/print-pathname.ts';

/** A route as Astro takes its pattern apart: "/nam/[year]/[...page]". */
function routeOf(pattern: string, type: RoutePattern['type']): RoutePattern {
  const segments = pattern
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) =>
      [...segment.matchAll(/\[(?<name>[^\]]+)\]|(?<fixed>[^[]+)/gu)].map(({ groups }) => ({
        content: groups?.['name'] ?? groups?.['fixed'] ?? '',
        dynamic: groups?.['name'] !== undefined,
        spread: groups?.['name']?.startsWith('...') ?? false,
      })),
    );
  return { route: pattern, type, segments };
}

const ADDRESSES: readonly (readonly [
  pattern: string,
  type: RoutePattern['type'],
  params: RouteParams,
  pathname: string,
])[] = [
  ['/ke-hoach/[...id]', 'page', { id: 'cao-bang/2023/ban/kh' }, '/ke-hoach/cao-bang/2023/ban/kh/'],
  ['/nam/[year]/[...page]', 'page', { year: 2023, page: undefined }, '/nam/2023/'],
  ['/nam/[year]/[...page]', 'page', { year: '2023', page: '2' }, '/nam/2023/2/'],
  ['/van-ban/[id]/[order]/[...page]', 'page', { id: 'a', order: 'nam' }, '/van-ban/a/nam/'],
  ['/[...address]', 'page', { address: undefined }, '/'],
  [
    '/ke-hoach/[...id]/trich-dan.[format]',
    'endpoint',
    { id: 'a', format: 'bib' },
    '/ke-hoach/a/trich-dan.bib',
  ],
  ['/[sitemap].xml', 'endpoint', { sitemap: 'sitemap-1' }, '/sitemap-1.xml'],
  ['/du-lieu/[file]', 'endpoint', { file: 'plans.csv' }, '/du-lieu/plans.csv/'],
];

for (const [pattern, type, params, pathname] of ADDRESSES) {
  test(`${pattern} of ${JSON.stringify(params)} is ${pathname}`, () => {
    assert.equal(printPathname(routeOf(pattern, type), params), pathname);
  });
}

test('an address without one of its params is refused', () => {
  assert.throws(() => printPathname(routeOf('/so-hieu/[slug]', 'page'), {}), /slug/u);
});
