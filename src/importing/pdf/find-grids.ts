import type { Ruling } from './read-rulings.ts';

/** A cell of a ruled table on a page; points, y upwards. */
export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** A ruled table: its rows from the top, each cell at the row in which it begins. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Lines nearer than this are one: a border drawn twice, or one for each cell. Points. */
const SAME_PLACE = 4.5;

/** Finds the tables that lines rule on a page: two columns and two rows at least, or a framed row. */
export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const upright = rulings.filter(({ direction }) => direction === 'upright');
  const level = rulings.filter(({ direction }) => direction === 'level');
  return mergeRanges(upright).flatMap(({ from, to }) => {
    const isInside = ({ at }: Ruling): boolean => at > from - SAME_PLACE && at < to + SAME_PLACE;
    const ownUpright = upright.filter((line) => line.from < to && line.to > from);
    const ownLevel = level.filter(isInside);
    const xs = placesOf(ownUpright);
    const ys = [...placesOf([...ownLevel, ...openEnds(from, to, ownLevel)])].reverse();
    if (xs.length < 3 || ys.length < 2) return [];
    return [buildGrid(xs, ys, ownUpright, ownLevel)];
  });
}

/** A row that a page break cuts has no line at the cut: the upright lines end there. */
function openEnds(from: number, to: number, level: readonly Ruling[]): readonly Ruling[] {
  return [from, to]
    .filter((end) => !level.some(({ at }) => Math.abs(at - end) < 2 * SAME_PLACE))
    .map((at) => ({ direction: 'level', at, from: 0, to: 0 }));
}

function mergeRanges(lines: readonly Ruling[]): readonly { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...lines].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.to + SAME_PLACE) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged.reverse();
}

/** The places of lines, near ones taken as one, in rising order. */
function placesOf(lines: readonly Ruling[]): readonly number[] {
  const groups: number[][] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group !== undefined && at - (group[0] ?? 0) < SAME_PLACE) group.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length);
}

function buildGrid(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly Ruling[],
  level: readonly Ruling[],
): Grid {
  const isDrawn = (lines: readonly Ruling[], at: number, across: number): boolean =>
    lines.some(
      (line) => Math.abs(line.at - at) < SAME_PLACE && line.from < across && line.to > across,
    );
  const rows: {
    left: number;
    right: number;
    bottom: number;
    top: number;
    columns: number;
    rows: number;
  }[][] = [];
  const above: ((typeof rows)[number][number] | undefined)[] = [];
  for (const [index, top] of ys.slice(0, -1).entries()) {
    const bottom = ys[index + 1] ?? top;
    const middle = (top + bottom) / 2;
    const row: (typeof rows)[number] = [];
    let column = 0;
    while (column < xs.length - 1) {
      let columns = 1;
      while (
        column + columns < xs.length - 1 &&
        !isDrawn(upright, xs[column + columns] ?? 0, middle)
      )
        columns++;
      const left = xs[column] ?? 0;
      const right = xs[column + columns] ?? left;
      const open = above[column];
      const continues =
        index > 0 && open?.columns === columns && !isDrawn(level, top, (left + right) / 2);
      if (continues) {
        open.rows++;
        open.bottom = bottom;
      } else {
        const cell = { left, right, bottom, top, columns, rows: 1 };
        row.push(cell);
        above[column] = cell;
      }
      column += columns;
    }
    rows.push(row);
  }
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    rows: rows.filter((row) => row.length > 0),
  };
}
