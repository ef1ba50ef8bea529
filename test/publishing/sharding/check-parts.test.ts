import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_ADDRESSES } from '../../../src/publishing/addresses/site-addresses.ts';
import { findPartFaults } from '../../../src/publishing/sharding/check-parts.ts';
import type { Part, PartFacts } from '../../../src/publishing/sharding/part.ts';

function partOf(number: number, facts: Partial<PartFacts> = {}): Part {
  return {
    folder: `phan-${number}`,
    facts: {
      form: 1,
      shard: { number, count: 3 },
      base: '/',
      siteUrl: null,
      source: 'a',
      addresses: NO_ADDRESSES,
      expectedPages: [],
      files: [[`${number}.html`, '']],
      ...facts,
    },
  };
}

const kinds = (...parts: readonly Part[]): readonly string[] =>
  findPartFaults(parts).map((fault) => fault.fault);

test('all parts of one build make a site, in any order', () => {
  assert.deepEqual(kinds(partOf(3), partOf(1), partOf(2)), []);
});

test('no part at all makes no site, and has no fault to name', () => {
  assert.deepEqual(kinds(), []);
});

test('a part that is not there is named', () => {
  assert.deepEqual(findPartFaults([partOf(1), partOf(3)]), [{ fault: 'missing', shard: '2/3' }]);
});

test('a shard that comes twice is refused', () => {
  assert.deepEqual(kinds(partOf(1), partOf(2), partOf(3), partOf(2)), ['repeated']);
});

test('parts of another division are refused', () => {
  const other = partOf(2, { shard: { number: 2, count: 4 } });
  assert.deepEqual(kinds(partOf(1), other, partOf(3)), ['other-count', 'missing']);
});

for (const [name, facts] of [
  ['content or code', { source: 'b' }],
  ['folder', { base: '/kho/' }],
  ['host', { siteUrl: 'https://thidua.example' }],
] as const) {
  test(`parts for another ${name} are refused`, () => {
    assert.deepEqual(kinds(partOf(1), partOf(2, facts), partOf(3)), ['other-source']);
  });
}

test('a file that two parts have is refused', () => {
  const overlapping = partOf(2, { files: [['1.html', '']] });
  assert.deepEqual(findPartFaults([partOf(1), overlapping, partOf(3)]), [
    { fault: 'overlap', folder: 'phan-2', first: 'phan-1', file: '1.html' },
  ]);
});
