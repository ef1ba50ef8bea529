import type { DownEdge, Rows } from './assign-rows.ts';

/** A place in a row: a node, or the lane in which a line passes the row. */
export interface Slot {
  readonly id: string;
  readonly isLane: boolean;
}

/** A piece of a line from one row to the next. */
export interface Segment {
  readonly upper: string;
  readonly lower: string;
}

/** An edge with the slots that it runs through, from its upper end to its lower. */
export interface RoutedEdge extends DownEdge {
  readonly through: readonly string[];
}

export interface OrderedRows {
  readonly rows: readonly (readonly Slot[])[];
  readonly segments: readonly Segment[];
  readonly edges: readonly RoutedEdge[];
}

const SWEEPS = 12;

/**
 * Orders the slots of each row by the barycentre of their neighbours, sweeping down and up, and keeps
 * the order with the fewest crossings. A line over several rows gets a lane in each row between.
 * Ties keep the order that stands, so the same graph always gives the same rows.
 */
export function orderRows({ rows, edges }: Rows): OrderedRows {
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)));
  const slots: Slot[][] = rows.map((row) => row.map((id) => ({ id, isLane: false })));
  const routed = edges.map((edge, index) => {
    const lanes: string[] = [];
    const [first = 0, last = 0] = [rowOf.get(edge.from), rowOf.get(edge.to)];
    for (let row = first + 1; row < last; row++) {
      const id = `lane ${index} ${row}`;
      lanes.push(id);
      slots[row]?.push({ id, isLane: true });
    }
    return { ...edge, through: [edge.from, ...lanes, edge.to] };
  });
  const segments = routed.flatMap(({ through }) =>
    through.slice(1).map((lower, index) => ({ upper: through[index] ?? '', lower })),
  );
  return { rows: sweep(slots, segments), segments, edges: routed };
}

function sweep(
  start: readonly (readonly Slot[])[],
  segments: readonly Segment[],
): readonly (readonly Slot[])[] {
  const above = listNeighbours(segments, 'lower', 'upper');
  const below = listNeighbours(segments, 'upper', 'lower');
  let rows = start;
  let best = start;
  let fewest = countCrossings(start, segments);
  for (let round = 0; round < SWEEPS && fewest > 0; round++) {
    rows =
      round % 2 === 0 ? passOver(rows, above) : passOver(rows.toReversed(), below).toReversed();
    const crossings = countCrossings(rows, segments);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = rows;
  }
  return best;
}

/** Orders each row by the places of its neighbours in the row before it. */
function passOver(
  rows: readonly (readonly Slot[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly (readonly Slot[])[] {
  const places = new Map<string, number>();
  return rows.map((row) => {
    const ordered = row
      .map((slot, index) => {
        const known = (neighbours.get(slot.id) ?? []).flatMap((id) => places.get(id) ?? []);
        const own = (index + 1) / (row.length + 1);
        const sum = known.reduce((total, place) => total + place, 0);
        return { slot, centre: known.length === 0 ? own : sum / known.length, index };
      })
      .sort((a, b) => a.centre - b.centre || a.index - b.index)
      .map(({ slot }) => slot);
    for (const [index, { id }] of ordered.entries()) {
      places.set(id, (index + 1) / (ordered.length + 1));
    }
    return ordered;
  });
}

/** How many pairs of segments cross between neighbouring rows. */
export function countCrossings(
  rows: readonly (readonly Slot[])[],
  segments: readonly Segment[],
): number {
  const place = new Map(rows.flatMap((row) => row.map(({ id }, index) => [id, index] as const)));
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ id }) => [id, index] as const)));
  const byRow = new Map<number, (readonly [number, number])[]>();
  for (const { upper, lower } of segments) {
    const row = rowOf.get(upper) ?? 0;
    const ends = [place.get(upper) ?? 0, place.get(lower) ?? 0] as const;
    const group = byRow.get(row);
    if (group === undefined) byRow.set(row, [ends]);
    else group.push(ends);
  }
  let crossings = 0;
  for (const group of byRow.values()) {
    for (const [index, [a, b]] of group.entries()) {
      for (const [c, d] of group.slice(index + 1)) if ((a - c) * (b - d) < 0) crossings++;
    }
  }
  return crossings;
}

function listNeighbours(
  segments: readonly Segment[],
  of: 'upper' | 'lower',
  to: 'upper' | 'lower',
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const segment of segments) {
    const list = neighbours.get(segment[of]);
    if (list === undefined) neighbours.set(segment[of], [segment[to]]);
    else list.push(segment[to]);
  }
  return neighbours;
}
