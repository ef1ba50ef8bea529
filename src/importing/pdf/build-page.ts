import { wordsOf, type SourceBlock, type SourceCell } from '../source-block.ts';
import { columnOf, findColumns, type Interval } from './find-columns.ts';
import { joinLines, runsOf, type TextArea } from './join-lines.ts';
import { findGrids, type Grid } from './find-grids.ts';
import { buildLines, type PageLine, type PagePiece } from './page-line.ts';
import { readLayout, splitZones } from './read-layout.ts';
import type { Ruling } from './read-rulings.ts';

/** The blocks of one page, and how many of its regions stood in columns without lines between them. */
export interface PageReading {
  readonly blocks: readonly SourceBlock[];
  readonly columns: number;
}

/** Builds the blocks of a page out of its words and the lines that rule its tables. */
export function buildPage(pieces: readonly PagePiece[], rulings: readonly Ruling[]): PageReading {
  const grids = findGrids(rulings).filter((grid) => pieces.some((piece) => isIn(piece, grid)));
  const free = pieces.filter((piece) => !grids.some((grid) => isIn(piece, grid)));
  const zones = splitZones(free);
  const lines = buildLines(zones.body);
  const area = measureArea(buildLines(free));
  const blocks: SourceBlock[] = [...readZone(zones.head, area)];
  let columns = 0;
  let from = 0;
  for (const grid of [...grids, null]) {
    const to = grid === null ? lines.length : lines.findIndex(({ y }) => y < grid.top);
    const end = to === -1 ? lines.length : to;
    const text = readFreeText(lines.slice(from, end), area);
    blocks.push(...text.blocks);
    columns += text.columns;
    from = end;
    if (grid !== null) blocks.push(readGrid(grid, pieces));
  }
  blocks.push(...readZone(zones.end, area));
  return { blocks, columns };
}

function readZone(pieces: readonly PagePiece[], area: TextArea): readonly SourceBlock[] {
  return readLayout(pieces) ?? joinLines(buildLines(pieces), area);
}

function isIn(
  { x, y, width, size }: PagePiece,
  grid: Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>,
): boolean {
  const [middle, height] = [x + width / 2, y + size / 3];
  return middle > grid.left && middle < grid.right && height < grid.top && height > grid.bottom;
}

function readGrid(grid: Grid, pieces: readonly PagePiece[]): SourceBlock {
  return {
    kind: 'table',
    rows: grid.rows.map((row) =>
      row.map((cell) => ({
        ...toCell(buildLines(pieces.filter((piece) => isIn(piece, cell))), cell.columns),
        rows: cell.rows,
      })),
    ),
  };
}

function readFreeText(lines: readonly PageLine[], area: TextArea): PageReading {
  const blocks: SourceBlock[] = [];
  let running: PageLine[] = [];
  let columns = 0;
  const endText = (): void => {
    blocks.push(...joinLines(running, area));
    running = [];
  };
  for (const region of findColumns(lines)) {
    if (region.kind === 'line') {
      running.push(region.line);
      continue;
    }
    endText();
    columns++;
    blocks.push(readTable(region.lines, region.columns));
  }
  endText();
  return { blocks, columns };
}

/** Edges of the running text: a few lines may stand out of it. */
function measureArea(lines: readonly PageLine[]): TextArea {
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ end }) => end)),
  };
}

/** A row begins where the first column has words; a line over several columns is a row of its own. */
function readTable(lines: readonly PageLine[], columns: readonly Interval[]): SourceBlock {
  const rows: { cells: PageLine[][]; isWhole: boolean }[] = [];
  for (const line of lines) {
    const [only] = line.segments;
    const isWhole =
      line.segments.length === 1 &&
      only !== undefined &&
      columns.filter(({ start, end }) => only.x < end && only.end > start).length > 1;
    const startsRow = line.segments.some((segment) => columnOf(segment, columns) === 0);
    if (rows.length === 0 || isWhole || startsRow || rows.at(-1)?.isWhole === true) {
      rows.push({ cells: columns.map(() => []), isWhole });
    }
    const row = rows.at(-1);
    for (const segment of line.segments) {
      const column = isWhole ? 0 : columnOf(segment, columns);
      row?.cells[column]?.push({ ...line, x: segment.x, end: segment.end, segments: [segment] });
    }
  }
  return {
    kind: 'table',
    rows: rows.map(({ cells, isWhole }) =>
      isWhole ? [toCell(cells[0] ?? [], columns.length)] : cells.map((cell) => toCell(cell, 1)),
    ),
  };
}

/** The lines of a cell are one paragraph: their edges are too near to tell more. */
function toCell(lines: readonly PageLine[], columns: number): SourceCell {
  const paragraph = { kind: 'paragraph' as const, runs: runsOf(lines), isHeading: false };
  return { paragraphs: wordsOf(paragraph) === '' ? [] : [paragraph], columns, rows: 1 };
}
