import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { divideCycles, dropShortcuts, measureDepths } from '../../../src/domain/graph/acyclic.ts';

/** "a>b b>c" → edges. */
function edgesOf(text: string): readonly { readonly from: string; readonly to: string }[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ from: part.charAt(0), to: part.charAt(2) }));
}

function printEdges(edges: readonly { readonly from: string; readonly to: string }[]): string {
  return edges.map(({ from, to }) => `${from}>${to}`).join(' ');
}

const CYCLES: readonly (readonly [edges: string, back: string, why: string])[] = [
  ['a>b b>c', '', 'a line has none'],
  ['a>b a>c b>d c>d', '', 'two ways to one node are none'],
  ['a>b b>a', 'b>a', 'two documents that name each other'],
  ['a>a a>b', 'a>a', 'a document that names itself'],
  ['r>c b>c c>a a>b', 'b>c', 'a circle is cut where the way from the root closes it'],
  ['a>b b>c c>a c>d d>c', 'c>a d>c', 'two circles'],
];

for (const [edges, back, why] of CYCLES) {
  test(`circles: ${why}`, () => {
    assert.equal(printEdges(divideCycles(edgesOf(edges)).back), back);
    assert.equal(printEdges(divideCycles(edgesOf(edges).toReversed()).back), back);
  });
}

test('depth is the longest way from the top', () => {
  const depths = measureDepths(edgesOf('a>b b>c a>c c>d x>d'));
  assert.deepEqual(Object.fromEntries(depths), { a: 0, x: 0, b: 1, c: 2, d: 3 });
});

test('a line that a longer way makes needless is dropped, others stay', () => {
  assert.equal(printEdges(dropShortcuts(edgesOf('a>b b>c a>c a>d'))), 'a>b b>c a>d');
  assert.equal(printEdges(dropShortcuts(edgesOf('a>b b>c c>d a>d'))), 'a>b b>c c>d');
  assert.equal(printEdges(dropShortcuts(edgesOf('a>b a>c b>d c>d'))), 'a>b a>c b>d c>d');
});

const edges = fc.array(
  fc.record({ from: fc.constantFrom(...'abcdefgh'), to: fc.constantFrom(...'abcdefgh') }),
  { maxLength: 24 },
);

test('of any graph: kept edges run in no circle, and every node below the top has a depth', () => {
  fc.assert(
    fc.property(edges, (given) => {
      const { kept, back } = divideCycles(given);
      assert.equal(kept.length + back.length, given.length);
      const depths = measureDepths(kept);
      for (const { from, to } of kept) {
        assert.ok((depths.get(from) ?? NaN) < (depths.get(to) ?? NaN));
      }
      const thinned = dropShortcuts(kept);
      assert.deepEqual(
        [...measureDepths(thinned)].sort(),
        [...depths].sort(),
        'dropping shortcuts changes no depth',
      );
    }),
    { numRuns: 500 },
  );
});
