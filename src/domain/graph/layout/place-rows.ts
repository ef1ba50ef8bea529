import type { LayoutSizes } from './graph-layout.ts';
import type { OrderedRows, Segment, Slot } from './order-rows.ts';

const ROUNDS = 8;

/**
 * Gives every slot the place of its centre: as near as can be to the mean of its neighbours in the
 * rows above and below, in the order of its row and without touching its neighbours there.
 */
export function placeRows(
  { rows, segments }: OrderedRows,
  sizes: LayoutSizes,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const apart = rows.map((row) => listDistances(row, sizes));
  for (const [index, row] of rows.entries()) {
    let at = 0;
    for (const [slot, { id }] of row.entries()) {
      at += apart[index]?.[slot] ?? 0;
      places.set(id, at);
    }
    // All rows begin around one middle.
    for (const { id } of row) places.set(id, (places.get(id) ?? 0) - at / 2);
  }
  const neighbours = joinNeighbours(segments);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? [...rows.keys()] : [...rows.keys()].toReversed();
    for (const index of order) {
      const row = rows[index] ?? [];
      const wishes = row.map(({ id }) => {
        const known = (neighbours.get(id) ?? []).map((other) => places.get(other) ?? 0);
        return known.length === 0
          ? (places.get(id) ?? 0)
          : known.reduce((sum, place) => sum + place, 0) / known.length;
      });
      const settled = settle(wishes, apart[index] ?? []);
      for (const [slot, { id }] of row.entries()) places.set(id, settled[slot] ?? 0);
    }
  }
  return places;
}

/** The least distance of each slot's centre from the centre before it; nought for the first. */
function listDistances(row: readonly Slot[], sizes: LayoutSizes): readonly number[] {
  const widthOf = ({ isLane }: Slot): number => (isLane ? sizes.laneWidth : sizes.nodeWidth);
  return row.map((slot, index) => {
    const before = row[index - 1];
    return before === undefined ? 0 : (widthOf(before) + widthOf(slot)) / 2 + sizes.gapX;
  });
}

/**
 * The places nearest to the wishes (by the sum of squares) that keep the order and the distances:
 * neighbours that would come too near are moved together (pool adjacent violators).
 */
export function settle(wishes: readonly number[], distances: readonly number[]): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const distance of distances) {
    offset += distance;
    offsets.push(offset);
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    blocks.push({ sum: wish - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)];
      if (before === undefined || last === undefined) break;
      if (before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
    }
  }
  const shifts = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  );
  return shifts.map((shift, index) => shift + (offsets[index] ?? 0));
}

function joinNeighbours(segments: readonly Segment[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (id: string, other: string): void => {
    const list = neighbours.get(id);
    if (list === undefined) neighbours.set(id, [other]);
    else list.push(other);
  };
  for (const { upper, lower } of segments) {
    join(upper, lower);
    join(lower, upper);
  }
  return neighbours;
}
