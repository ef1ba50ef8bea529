import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPieces } from '../../../src/publishing/packing/join-pieces.ts';

const KB = 1024;
const ROWS: readonly (readonly [
  why: string,
  sizes: readonly number[],
  joined: readonly number[],
])[] = [
  ['nothing', [], []],
  ['nothing but empty pieces', [0, 0], []],
  ['a few small ones', [1, 2, 3], [6]],
  ['a large one with what came before it', [1, 300 * KB, 2], [300 * KB + 1, 2]],
  ['just enough', [255 * KB, KB, KB], [256 * KB, KB]],
];
for (const [why, sizes, joined] of ROWS) {
  test(`pieces are joined: ${why}`, () => {
    const pieces = sizes.map((size, index) => new Uint8Array(size).fill(index + 1));
    const result = [...joinPieces(pieces)];
    assert.deepEqual(
      result.map((piece) => piece.length),
      joined,
    );
    assert.deepEqual(Buffer.concat(result), Buffer.concat(pieces));
  });
}
