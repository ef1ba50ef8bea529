import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DigestNumbering } from '../../../src/domain/reuse/digest-numbering.ts';

test('each digest keeps its number, however many come and wherever they meet', () => {
  const numbering = new DigestNumbering();
  // Those that differ in their low half only are looked for in one place.
  const digests = Array.from({ length: 3_000 }, (_, at) => (at >> 1) * 0x20_0000 + (at & 1) + 1);
  for (const [number, digest] of digests.entries()) assert.equal(numbering.claim(digest), number);
  assert.equal(numbering.size, digests.length);
  for (const [number, digest] of digests.entries()) assert.equal(numbering.claim(digest), number);
  assert.equal(numbering.size, digests.length);
});
