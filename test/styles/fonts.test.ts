import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../src/styles/fonts/', import.meta.url);

test('a page that uses every face loads at most 70 KB of fonts', () => {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => statSync(new URL(name, folder)).size);
  assert.equal(sizes.length, 3);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 70_000);
});

test('the licence travels with the fonts', () => {
  assert.ok(readdirSync(folder).includes('OFL.txt'));
});
