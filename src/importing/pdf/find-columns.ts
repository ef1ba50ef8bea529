import type { LineSegment, PageLine } from './page-line.ts';

/** Lines of a page that stand in columns, or a single line of running text. */
export type PageRegion =
  | { readonly kind: 'line'; readonly line: PageLine }
  | {
      readonly kind: 'columns';
      readonly lines: readonly PageLine[];
      /** Where each column begins and ends. */
      readonly columns: readonly Interval[];
    };

export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The least space between two columns. Points. */
const GUTTER = 4;
/** The most space between two lines of one region, as a share of the size of the letters. */
const REGION_GAP = 4;

/** Finds the lines that belong together because no word crosses the space between their columns. */
export function findColumns(lines: readonly PageLine[]): readonly PageRegion[] {
  const regions: PageRegion[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.segments.length < 2) {
      regions.push({ kind: 'line', line });
      at++;
      continue;
    }
    const end = endOfRegion(lines, at);
    const region = lines.slice(at, end);
    const columns = mergeIntervals(region.filter((each) => !spansAll(each, region)));
    // One line alone may only be stretched to the margins.
    const parted = region.filter(({ segments }) => segments.length > 1);
    if (columns.length > 1 && parted.length > 1)
      regions.push({ kind: 'columns', lines: region, columns });
    else regions.push(...region.map((each) => ({ kind: 'line' as const, line: each })));
    at = end;
  }
  return regions;
}

function endOfRegion(lines: readonly PageLine[], from: number): number {
  let end = from + 1;
  let last = end;
  while (end < lines.length) {
    const line = lines[end];
    const above = lines[end - 1];
    if (line === undefined || above === undefined) break;
    if (above.y - line.y > REGION_GAP * line.size) break;
    const region = lines.slice(from, end).filter((each) => !spansAll(each, lines.slice(from, end)));
    const columns = mergeIntervals(region);
    const grown = mergeIntervals([...region, line]);
    // A heading over all columns belongs to a table that goes on below it.
    const isHeading = line.segments.length === 1 && grown.length < columns.length;
    if (grown.length < columns.length && !isHeading) break;
    if (isHeading && !goesOn(lines, end + 1, columns)) break;
    end++;
    last = end;
  }
  return last;
}

function goesOn(lines: readonly PageLine[], at: number, columns: readonly Interval[]): boolean {
  const next = lines[at];
  if (next === undefined || next.segments.length < 2 || columns.length < 3) return false;
  return next.segments.length >= 2 && fitsColumns(next, columns);
}

function fitsColumns({ segments }: PageLine, columns: readonly Interval[]): boolean {
  return segments.every(
    ({ x, end }) => columns.filter((column) => x < column.end && end > column.start).length <= 1,
  );
}

/** A line of one piece over more than one column of the others. */
function spansAll(line: PageLine, region: readonly PageLine[]): boolean {
  if (line.segments.length > 1) return false;
  const columns = mergeIntervals(region.filter((each) => each.segments.length > 1));
  return columns.filter((column) => line.x < column.end && line.end > column.start).length > 1;
}

function mergeIntervals(lines: readonly PageLine[]): readonly Interval[] {
  const sorted: LineSegment[] = lines.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x);
  const merged: { start: number; end: number }[] = [];
  for (const { x, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && x - last.end < GUTTER) last.end = Math.max(last.end, end);
    else merged.push({ start: x, end });
  }
  return merged;
}

/** The column that a segment stands in, counted from 0; the nearest one for words between two. */
export function columnOf({ x, end }: Interval2, columns: readonly Interval[]): number {
  const middle = (x + end) / 2;
  const distances = columns.map((column) =>
    middle < column.start ? column.start - middle : Math.max(0, middle - column.end),
  );
  return distances.indexOf(Math.min(...distances));
}

interface Interval2 {
  readonly x: number;
  readonly end: number;
}
