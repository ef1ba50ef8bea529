import type { Ruling } from '../pdf/read-rulings.ts';

/** Measures of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What is darker than this share of the paper is ink: thin lines of a scan are grey. */
const INK = 0.8;
/** Lines of a table are thinner than this, and longer than the strokes of letters. Points. */
const THICKEST = 2.5;
const SHORTEST_LEVEL = 20;
/** A line may be paler than ink where another crosses it. Points. */
const CROSSING = 0.5;
const SHORTEST_UPRIGHT = 18;
/** Pieces of one line that lies askew are nearer than this to each other. Points. */
const BESIDE = 1.5;
/** How far from the corner of a cell its lines may end. Points. */
const AT_CORNER = 4;
/** A page with more of them is a picture. */
const MOST_RULINGS = 5_000;
const HEADER = /^P5\s+(\d{1,6})\s+(\d{1,6})\s+255\s/u;

/**
 * Finds the lines that rule the tables of a scanned page, out of its image in grey (PGM, as `pdftoppm
 * -gray` writes it). Black edges of the scan and letters are too thick or too short to be lines. Gives
 * null for anything else than such an image; `resolution` is its dots for an inch.
 */
export function readPageImage(
  image: Buffer,
  resolution: number,
): { readonly size: PageSize; readonly rulings: readonly Ruling[] } | null {
  const header = HEADER.exec(image.toString('latin1', 0, 32));
  const [width, height] = [Number(header?.[1]), Number(header?.[2])];
  if (header === null || image.length < header[0].length + width * height) return null;
  const pixels = image.subarray(header[0].length);
  const ink = INK * findPaper(pixels);
  const point = resolution / 72;
  const size = { width: width / point, height: height / point };
  const toRuling = (
    direction: Ruling['direction'],
    at: number,
    from: number,
    to: number,
  ): Ruling =>
    direction === 'level'
      ? { direction, at: size.height - at / point, from: from / point, to: to / point }
      : {
          direction,
          at: at / point,
          from: size.height - to / point,
          to: size.height - from / point,
        };
  const rulings: Ruling[] = [];
  const upright = new UprightLines(width, THICKEST * point, (at, from, to) => {
    if (to - from >= SHORTEST_UPRIGHT * point) rulings.push(toRuling('upright', at, from, to));
  });
  for (let y = 0; y < height; y++) {
    const level = new LevelLine(CROSSING * point, (from, to) => {
      if (to - from >= SHORTEST_LEVEL * point) rulings.push(toRuling('level', y, from, to));
    });
    const row = pixels.subarray(y * width, (y + 1) * width);
    for (let x = 0; x < width;) {
      const end = endOfInk(row, x, ink);
      if (end > x && end - x <= THICKEST * point) upright.add(x, end, y);
      level.add(x, end);
      x = end + 1;
    }
    level.end();
  }
  upright.endAll();
  if (rulings.length > MOST_RULINGS) return { size, rulings: [] };
  const levels = straighten(rulings, 'level');
  const edges = straighten(rulings, 'upright').filter((line) => levels.some(meets(line)));
  return { size, rulings: [...levels, ...edges] };
}

/** The edge of a cell ends at a level line at least once; a page may cut it off on the other side. */
function meets(edge: Ruling): (level: Ruling) => boolean {
  return ({ at, from, to }) =>
    Math.min(Math.abs(edge.from - at), Math.abs(edge.to - at)) < AT_CORNER &&
    edge.at > from - AT_CORNER &&
    edge.at < to + AT_CORNER;
}

/** A line of a page that lies askew is found in pieces, each beside the last: all get its middle. */
function straighten(rulings: readonly Ruling[], direction: Ruling['direction']): readonly Ruling[] {
  const pieces = rulings
    .filter((ruling) => ruling.direction === direction)
    .sort((a, b) => a.at - b.at);
  const lines: Ruling[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && piece.at - (line.at(-1)?.at ?? 0) < BESIDE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => {
    const at = line.reduce((sum, piece) => sum + piece.at, 0) / line.length;
    return line.map((piece) => ({ ...piece, at }));
  });
}

/** The grey that most of a page has. */
function findPaper(pixels: Buffer): number {
  const counts = new Uint32Array(256);
  // One dot in a few tells as much as all of them.
  for (let at = 0; at < pixels.length; at += 7) {
    const grey = pixels[at] ?? 0;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** The first dot behind a stretch of ink; the dot itself where there is none. */
function endOfInk(row: Buffer, from: number, ink: number): number {
  let end = from;
  while (end < row.length && (row[end] ?? 255) < ink) end++;
  return end;
}

/** Puts the stretches of ink of one row together where others cross it, paler. */
class LevelLine {
  #from = -1;
  #to = -1;
  readonly #gap: number;
  readonly #found: (from: number, to: number) => void;

  constructor(gap: number, found: (from: number, to: number) => void) {
    this.#gap = gap;
    this.#found = found;
  }

  add(from: number, to: number): void {
    if (to === from) return;
    if (this.#from !== -1 && from - this.#to <= this.#gap) this.#to = to;
    else {
      this.end();
      [this.#from, this.#to] = [from, to];
    }
  }

  end(): void {
    if (this.#from !== -1) this.#found(this.#from, this.#to);
    this.#from = -1;
  }
}

/** Follows thin strokes from row to row; a line may lean a little, and is broken where others cross it. */
class UprightLines {
  readonly #from: Int32Array;
  readonly #last: Int32Array;
  readonly #gap: number;
  readonly #found: (at: number, from: number, to: number) => void;

  constructor(width: number, gap: number, found: (at: number, from: number, to: number) => void) {
    this.#from = new Int32Array(width).fill(-1);
    this.#last = new Int32Array(width).fill(-1);
    this.#gap = gap;
    this.#found = found;
  }

  add(start: number, end: number, y: number): void {
    for (let x = Math.max(0, start - 1); x <= Math.min(end, this.#from.length - 1); x++) {
      const last = this.#last[x] ?? -1;
      if (last === -1 || y - last > this.#gap) {
        this.#end(x);
        this.#from[x] = y;
      }
      this.#last[x] = y;
    }
  }

  endAll(): void {
    for (let x = 0; x < this.#from.length; x++) this.#end(x);
  }

  #end(x: number): void {
    const from = this.#from[x] ?? -1;
    if (from !== -1) this.#found(x, from, this.#last[x] ?? from);
    this.#from[x] = -1;
  }
}
