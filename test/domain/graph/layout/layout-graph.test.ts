import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GraphEdge } from '../../../../src/domain/graph/acyclic.ts';
import type {
  GraphLayout,
  LayoutNode,
  LayoutSizes,
} from '../../../../src/domain/graph/layout/graph-layout.ts';
import { layoutGraph } from '../../../../src/domain/graph/layout/layout-graph.ts';

const SIZES: LayoutSizes = {
  nodeWidth: 100,
  nodeHeight: 40,
  gapX: 10,
  gapY: 30,
  bandGap: 20,
  laneWidth: 6,
  maxPerRow: 4,
  width: 500,
};

const NAMES = Array.from({ length: 40 }, (_, index) => `n${String(index).padStart(2, '0')}`);
const graph = fc
  .record({
    bands: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: NAMES.length }),
    edges: fc.array(fc.record({ from: fc.constantFrom(...NAMES), to: fc.constantFrom(...NAMES) }), {
      maxLength: 60,
    }),
    order: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ bands, edges, order }) => ({
    nodes: bands.map((band, index): LayoutNode => ({ id: NAMES[index] ?? '', band })),
    edges,
    order,
  }));

function overlap(layout: GraphLayout): string | null {
  for (const [index, a] of layout.nodes.entries()) {
    for (const b of layout.nodes.slice(index + 1)) {
      const apartX = Math.abs(a.x - b.x) >= SIZES.nodeWidth;
      const apartY = Math.abs(a.y - b.y) >= SIZES.nodeHeight;
      if (!apartX && !apartY) return `${a.id} and ${b.id}`;
    }
  }
  return null;
}

test('of any graph, circles too: all nodes inside the picture, none over another', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const layout = layoutGraph(nodes, edges, SIZES);
      assert.deepEqual(layout.nodes.map(({ id }) => id).sort(), nodes.map(({ id }) => id).sort());
      assert.equal(overlap(layout), null);
      for (const { x, y } of layout.nodes) {
        assert.ok(Number.isInteger(x) && x >= 0 && x + SIZES.nodeWidth <= layout.width);
        assert.ok(Number.isInteger(y) && y >= 0 && y + SIZES.nodeHeight <= layout.height);
      }
    }),
    { numRuns: 300 },
  );
});

test('of any graph: bands stand under each other and lines run down from node to node', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const layout = layoutGraph(nodes, edges, SIZES);
      const bandOf = new Map(nodes.map(({ id, band }) => [id, band]));
      const top = new Map(layout.nodes.map(({ id, y }) => [id, y]));
      const inOrder = [...layout.nodes].sort((a, b) => a.y - b.y);
      for (const [index, node] of inOrder.slice(1).entries()) {
        const above = inOrder[index];
        assert.ok(above && (bandOf.get(above.id) ?? 0) <= (bandOf.get(node.id) ?? 0));
      }
      for (const { from, to, isUpward, points } of layout.edges) {
        const [upper, lower] = isUpward ? [to, from] : [from, to];
        assert.equal(points[0]?.y, (top.get(upper) ?? 0) + SIZES.nodeHeight);
        assert.equal(points.at(-1)?.y, top.get(lower));
        for (const [index, point] of points.slice(1).entries()) {
          assert.ok(point.y > (points[index]?.y ?? 0));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('of any graph: a line passes between the nodes of a row, never through one', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const layout = layoutGraph(nodes, edges, SIZES);
      for (const { points } of layout.edges) {
        for (const { x, y } of points.slice(1, -1)) {
          const hit = layout.nodes.find(
            (node) =>
              y >= node.y &&
              y <= node.y + SIZES.nodeHeight &&
              x > node.x &&
              x < node.x + SIZES.nodeWidth,
          );
          assert.equal(hit, undefined);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the order in which nodes and edges come changes nothing', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges, order }) => {
      const shuffle = <T>(items: readonly T[]): readonly T[] => {
        const keys = items.map(() => order.next().value);
        return [...items.keys()]
          .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
          .flatMap((index) => items[index] ?? []);
      };
      assert.deepEqual(
        layoutGraph(shuffle(nodes), shuffle(edges), SIZES),
        layoutGraph(nodes, edges, SIZES),
      );
    }),
    { numRuns: 200 },
  );
});

const nodesOf = (text: string): readonly LayoutNode[] =>
  text.split(' ').map((part) => ({ id: part.slice(0, -1), band: Number(part.at(-1)) }));
const edgesOf = (text: string): readonly GraphEdge[] =>
  text.split(' ').map((part) => ({ from: part.split('>')[0] ?? '', to: part.split('>')[1] ?? '' }));
const rowsOf = (layout: GraphLayout): string =>
  layout.nodes
    .map(({ id, row }, index) => (layout.nodes[index - 1]?.row === row ? id : `/${id}`))
    .join(' ');

const ROWS: readonly (readonly [nodes: string, edges: string, rows: string, why: string])[] = [
  ['a0 b1 c2', 'a>b b>c', '/a /b /c', 'a line'],
  ['a0 b0 c0', 'a>b b>c', '/a /b /c', 'a line within one level'],
  ['a0 b1 c1', 'a>b', '/a /b c', 'a node without a line stays in its level'],
  ['a0 b0', 'a>b b>a', '/a /b', 'a circle'],
  ['a1 b0', 'a>b', '/b /a', 'a line against the levels'],
  ['a0 b1 c1 d1 e1 f1', 'a>b a>c a>d a>e a>f', '/a /b c d e /f', 'a long row goes on below'],
  ['a0 b0 x1 y1', 'a>y b>x', '/a b /y x', 'children stand under their parents'],
];

for (const [nodes, edges, rows, why] of ROWS) {
  test(`rows: ${why}`, () => {
    assert.equal(rowsOf(layoutGraph(nodesOf(nodes), edgesOf(edges), SIZES)), rows);
  });
}

test('a line against the levels says so, and keeps its ends', () => {
  const { edges } = layoutGraph(nodesOf('a1 b0'), edgesOf('a>b'), SIZES);
  assert.deepEqual(
    edges.map(({ from, to, isUpward }) => ({ from, to, isUpward })),
    [{ from: 'a', to: 'b', isUpward: true }],
  );
});

test('no nodes make no picture', () => {
  const layout = layoutGraph([], [], SIZES);
  assert.deepEqual([layout.width, layout.height], [0, 0]);
});

test('of any graph: the picture is as wide as it may be, unless one row needs more', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const { maxPerRow, nodeWidth, gapX } = SIZES;
      // Four nodes and, between two lanes, as many lines as fit: more need more.
      const few = edges.slice(0, 6);
      const widest = maxPerRow * (nodeWidth + gapX) + few.length * 2 * (SIZES.laneWidth + gapX);
      assert.ok(layoutGraph(nodes, few, SIZES).width <= Math.max(SIZES.width, widest));
    }),
    { numRuns: 300 },
  );
});

test('a long line beside others runs straight where nothing is in its way', () => {
  const nodes = nodesOf('a0 b1 c2 d3 e4');
  const { edges } = layoutGraph(nodes, edgesOf('a>b b>c c>d d>e a>e'), SIZES);
  const lane = edges.find(({ from, to }) => from === 'a' && to === 'e')?.points.slice(1, -1) ?? [];
  assert.equal(lane.length, 6);
  const places = lane.map(({ x }) => x);
  assert.ok(Math.max(...places) - Math.min(...places) <= 2, places.join(' '));
});

test('lines cross no more often than they must', () => {
  const nodes = ['a', 'b', 'x', 'y'].map((id) => ({ id, band: id < 'm' ? 0 : 1 }));
  const placesOf = (edges: readonly GraphEdge[]): string =>
    layoutGraph(nodes, edges, SIZES)
      .nodes.map(({ id }) => id)
      .join('');
  // What crosses in the order of names does not when one row is turned.
  assert.equal(
    placesOf([
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
    ]),
    'abyx',
  );
  // Two pairs that all belong together cross once, however they stand.
  const all = nodes
    .slice(0, 2)
    .flatMap((a) => nodes.slice(2).map((b) => ({ from: a.id, to: b.id })));
  assert.equal(placesOf(all), 'abxy');
});
