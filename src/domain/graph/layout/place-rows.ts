import type { LayoutSizes } from './graph-layout.ts';
import type { OrderedRows, Segment, Slot } from './order-rows.ts';

const ROUNDS = 60;

/** How much a piece of a line wants to be straight: most between two lanes, where a bend has no reason. */
const WEIGHTS = [1, 3, 12] as const;

/** The weight of a slot that no line holds. */
const LOOSE = 0.01;

/** Where the first and the last centre of a row may stand at the outermost. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const UNBOUNDED: Bounds = { least: -Infinity, most: Infinity };

/** Where a slot would stand best, and how much that matters beside the wishes of its neighbours. */
export interface Wish {
  readonly place: number;
  readonly weight: number;
}

/**
 * Gives every slot the place of its centre: as near as can be to the mean of its neighbours in the
 * rows above and below, in the order of its row and without touching its neighbours there.
 */
export function placeRows(
  { rows, segments }: OrderedRows,
  sizes: LayoutSizes,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const apart = rows.map((row) => listDistances(row, sizes));
  for (const [index, row] of rows.entries()) {
    let at = 0;
    for (const [slot, { id }] of row.entries()) {
      at += apart[index]?.[slot] ?? 0;
      places.set(id, at);
    }
    // All rows begin around one middle.
    for (const { id } of row) places.set(id, placeOf(id) - at / 2);
  }
  const ends = boundRows(rows, apart, sizes);
  const lanes = new Set(rows.flatMap((row) => row.flatMap(({ id, isLane }) => (isLane ? id : []))));
  const neighbours = joinNeighbours(segments, lanes);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? [...rows.entries()] : [...rows.entries()].toReversed();
    for (const [index, row] of order) {
      const wishes = row.map(({ id }): Wish => {
        const known = neighbours.get(id) ?? [];
        const weight = known.reduce((sum, other) => sum + other.weight, 0);
        if (weight === 0) return { place: placeOf(id), weight: LOOSE };
        const sum = known.reduce((all, other) => all + other.weight * placeOf(other.id), 0);
        return { place: sum / weight, weight };
      });
      const settled = settle(wishes, apart[index] ?? [], ends[index]);
      for (const [slot, { id }] of row.entries()) places.set(id, settled[slot] ?? 0);
    }
  }
  return places;
}

/** Between which places the centres of a row may stand, so that the picture is as wide as it may be. */
function boundRows(
  rows: readonly (readonly Slot[])[],
  apart: readonly (readonly number[])[],
  sizes: LayoutSizes,
): readonly Bounds[] {
  const halves = rows.map(
    (row) => [row[0], row.at(-1)].map((slot) => widthOf(slot, sizes) / 2) as [number, number],
  );
  const lengths = apart.map(
    (distances, index) =>
      distances.reduce((sum, distance) => sum + distance, 0) +
      (halves[index] ?? []).reduce((a, b) => a + b, 0),
  );
  const width = Math.max(sizes.width, ...lengths);
  return halves.map(([first, last]) => ({ least: first - width / 2, most: width / 2 - last }));
}

function widthOf(slot: Slot | undefined, { laneWidth, nodeWidth }: LayoutSizes): number {
  return slot?.isLane === true ? laneWidth : nodeWidth;
}

/** The least distance of each slot's centre from the centre before it; nought for the first. */
function listDistances(row: readonly Slot[], sizes: LayoutSizes): readonly number[] {
  return row.map((slot, index) => {
    const before = row[index - 1];
    if (before === undefined) return 0;
    const gap = before.isLane && slot.isLane ? sizes.laneWidth : sizes.gapX;
    return (widthOf(before, sizes) + widthOf(slot, sizes)) / 2 + gap;
  });
}

/**
 * The places nearest to the wishes (by the weighted sum of squares) that keep the order and the
 * distances: neighbours that would come too near are moved together (pool adjacent violators). The
 * distances must fit between the bounds.
 */
export function settle(
  wishes: readonly Wish[],
  distances: readonly number[],
  { least, most }: Bounds = UNBOUNDED,
): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const distance of distances) {
    offset += distance;
    offsets.push(offset);
  }
  const blocks: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { place, weight }] of wishes.entries()) {
    blocks.push({ sum: weight * (place - (offsets[index] ?? 0)), weight, count: 1 });
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)];
      if (before === undefined || last === undefined) break;
      if (before.sum / before.weight <= last.sum / last.weight) break;
      before.sum += last.sum;
      before.weight += last.weight;
      before.count += last.count;
      blocks.pop();
    }
  }
  const shifts = blocks.flatMap(({ sum, weight, count }) =>
    Array.from({ length: count }, () => sum / weight),
  );
  // Order and distances hold when all are cut to the same range.
  const last = most - offset;
  return shifts.map(
    (shift, index) => Math.min(Math.max(shift, least), last) + (offsets[index] ?? 0),
  );
}

interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

function joinNeighbours(
  segments: readonly Segment[],
  lanes: ReadonlySet<string>,
): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>();
  const join = (id: string, other: Neighbour): void => {
    const list = neighbours.get(id);
    if (list === undefined) neighbours.set(id, [other]);
    else list.push(other);
  };
  for (const { upper, lower } of segments) {
    const weight = WEIGHTS[Number(lanes.has(upper)) + Number(lanes.has(lower))] ?? 1;
    join(upper, { id: lower, weight });
    join(lower, { id: upper, weight });
  }
  return neighbours;
}
