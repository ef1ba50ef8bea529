import type { SourceRun } from '../source-block.ts';

/** A piece of text as a page places it; points, y upwards. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Words that stand together on one line. */
export interface LineSegment {
  readonly x: number;
  readonly end: number;
  readonly runs: readonly SourceRun[];
  readonly text: string;
}

/** A line of a page; several segments where wide gaps part it. */
export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly x: number;
  readonly end: number;
  readonly segments: readonly LineSegment[];
}

/** Pieces on one height, as a share of the size of the letters. */
const SAME_LINE = 0.4;
/** A gap between words, and one that parts columns, as shares of the size of the letters. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 1.9;

/** Puts the pieces of a page together into lines, from the top of the page down. */
export function buildLines(pieces: readonly PagePiece[]): readonly PageLine[] {
  const rows: PagePiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const top = row?.[0];
    if (row !== undefined && top !== undefined && top.y - piece.y < SAME_LINE * top.size)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const segments = buildSegments([...row].sort((a, b) => a.x - b.x));
    const [first] = segments;
    const last = segments.at(-1);
    if (first === undefined || last === undefined) return [];
    const size = Math.max(...row.map((piece) => piece.size));
    return [{ y: row[0]?.y ?? 0, size, x: first.x, end: last.end, segments }];
  });
}

function buildSegments(row: readonly PagePiece[]): readonly LineSegment[] {
  const segments: { x: number; end: number; runs: SourceRun[] }[] = [];
  for (const { text, x, width, size, strong, emphasis } of row) {
    const segment = segments.at(-1);
    if (text.trim() === '') {
      if (segment !== undefined && x - segment.end < COLUMN_GAP * size) addSpace(segment.runs);
      continue;
    }
    const gap = segment === undefined ? Infinity : x - segment.end;
    if (segment === undefined || gap > COLUMN_GAP * size) {
      segments.push({ x, end: x + width, runs: [{ text, strong, emphasis }] });
      continue;
    }
    if (gap > WORD_GAP * size) addSpace(segment.runs);
    segment.runs.push({ text, strong, emphasis });
    segment.end = Math.max(segment.end, x + width);
  }
  return segments.map((segment) => ({
    ...segment,
    text: segment.runs
      .map((run) => run.text)
      .join('')
      .trim(),
  }));
}

function addSpace(runs: SourceRun[]): void {
  const last = runs.at(-1);
  if (last !== undefined && !/\s$/u.test(last.text)) {
    runs[runs.length - 1] = { ...last, text: `${last.text} ` };
  }
}
