import { compareText, type GraphEdge } from '../acyclic.ts';
import { assignRows } from './assign-rows.ts';
import type {
  GraphLayout,
  LayoutNode,
  LayoutSizes,
  PlacedBand,
  PlacedNode,
  Point,
} from './graph-layout.ts';
import { orderRows, type RoutedEdge } from './order-rows.ts';
import { placeRows } from './place-rows.ts';

/**
 * Lays out a graph in rows from the top: bands under each other, nodes without overlap, lines through
 * lanes of their own. The same nodes and edges give the same places in whatever order they come.
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  edges: readonly GraphEdge[],
  sizes: LayoutSizes,
): GraphLayout {
  const sorted = [...edges].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const divided = assignRows(nodes, sorted, sizes.maxPerRow);
  const ordered = orderRows(divided);
  const centres = shiftToEdge(placeRows(ordered, sizes), ordered.rows, sizes);
  const bands: PlacedBand[] = [];
  const tops: number[] = [];
  let y = 0;
  for (const [row, band] of divided.bands.entries()) {
    if (bands.at(-1)?.band !== band) {
      bands.push({ band, y });
      y += sizes.bandGap;
    }
    tops[row] = y;
    y += sizes.nodeHeight + sizes.gapY;
  }
  const places = new Map(
    ordered.rows.flatMap((slots, row) => {
      const y = tops[row] ?? 0;
      return slots.map(({ id }) => [id, { x: centres.get(id) ?? 0, y }] as const);
    }),
  );
  const placeOf = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const placed = ordered.rows.flatMap((slots, row) =>
    slots
      .filter(({ isLane }) => !isLane)
      .map(({ id }): PlacedNode => {
        const { x, y } = placeOf(id);
        return { id, row, x: x - sizes.nodeWidth / 2, y };
      }),
  );
  const right = [...centres.values()].reduce((most, x) => Math.max(most, x), 0);
  return {
    width: nodes.length === 0 ? 0 : Math.ceil(right + sizes.nodeWidth / 2),
    height: Math.max(0, y - sizes.gapY),
    nodes: placed,
    edges: drawEdges(ordered.edges, placeOf, sizes),
    bands,
  };
}

/** Whole numbers, the leftmost node or lane at the left edge. */
function shiftToEdge(
  places: ReadonlyMap<string, number>,
  rows: readonly (readonly { readonly id: string; readonly isLane: boolean }[])[],
  sizes: LayoutSizes,
): ReadonlyMap<string, number> {
  const lefts = rows
    .flat()
    .map(
      ({ id, isLane }) => (places.get(id) ?? 0) - (isLane ? sizes.laneWidth : sizes.nodeWidth) / 2,
    );
  const left = lefts.reduce((least, x) => Math.min(least, x), Infinity);
  return new Map([...places].map(([id, x]) => [id, Math.round(x - left)]));
}

/** Lines leave and reach a node side by side, in the order of where they come from and go. */
function drawEdges(
  edges: readonly RoutedEdge[],
  placeOf: (slot: string) => Point,
  sizes: LayoutSizes,
): GraphLayout['edges'] {
  const outPorts = spreadPorts(
    edges,
    placeOf,
    sizes,
    ({ from }) => from,
    ({ through }) => through[1],
  );
  const inPorts = spreadPorts(
    edges,
    placeOf,
    sizes,
    ({ to }) => to,
    ({ through }) => through.at(-2),
  );
  return edges.map((edge) => {
    const { from, to, isUpward, through } = edge;
    const lanes = through.slice(1, -1).flatMap((id): readonly Point[] => {
      const { x, y } = placeOf(id);
      return [
        { x, y },
        { x, y: y + sizes.nodeHeight },
      ];
    });
    const points = [
      { x: outPorts.get(edge) ?? 0, y: placeOf(from).y + sizes.nodeHeight },
      ...lanes,
      { x: inPorts.get(edge) ?? 0, y: placeOf(to).y },
    ];
    return isUpward ? { from: to, to: from, isUpward, points } : { from, to, isUpward, points };
  });
}

/** The share of a node's width over which lines spread. */
const PORT_SHARE = 0.6;

function spreadPorts(
  edges: readonly RoutedEdge[],
  placeOf: (slot: string) => Point,
  sizes: LayoutSizes,
  nodeOf: (edge: RoutedEdge) => string,
  nextOf: (edge: RoutedEdge) => string | undefined,
): ReadonlyMap<RoutedEdge, number> {
  const groups = new Map<string, RoutedEdge[]>();
  for (const edge of edges) {
    const group = groups.get(nodeOf(edge));
    if (group === undefined) groups.set(nodeOf(edge), [edge]);
    else group.push(edge);
  }
  const ports = new Map<RoutedEdge, number>();
  for (const [node, group] of groups) {
    const nextX = (edge: RoutedEdge): number => placeOf(nextOf(edge) ?? node).x;
    const width = sizes.nodeWidth * PORT_SHARE;
    for (const [index, edge] of group.sort((a, b) => nextX(a) - nextX(b)).entries()) {
      const share = (index + 1) / (group.length + 1) - 0.5;
      ports.set(edge, Math.round(placeOf(node).x + share * width));
    }
  }
  return ports;
}
