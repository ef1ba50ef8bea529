import { IDENTITY, multiply, place, toNumbers, type Matrix } from './matrix.ts';

/** A straight line of a page, level or upright; points, y upwards. */
export interface Ruling {
  readonly direction: 'level' | 'upright';
  /** Its height for a level line, its distance from the left edge for an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The drawing of a page as pdf.js lists it: codes of operations, each with its arguments. */
export interface PageDrawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Codes of the operations that matter here. */
export interface DrawingCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** Shorter lines are parts of signs. Points. */
const SHORTEST = 5;
/** Lines that lean less than this are straight. Points. */
const STRAIGHT = 1;
const MOST_RULINGS = 20_000;

/** Finds the straight lines that a page draws: edges of table cells, whether stroked or filled. */
export function readRulings(drawing: PageDrawing, codes: DrawingCodes): readonly Ruling[] {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [index, code] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd)
      matrix = saved.pop() ?? IDENTITY;
    else if (code === codes.transform) matrix = multiply(matrix, toNumbers(args));
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args)) matrix = multiply(matrix, toNumbers(args[0]));
    } else if (code === codes.constructPath && Array.isArray(args)) {
      // A path that is only closed off clips: it draws nothing.
      if (args[0] !== codes.endPath) rulings.push(...readPath(args[1], matrix));
      if (rulings.length > MOST_RULINGS) return [];
    }
  }
  return rulings;
}

/** A path is a list of steps: 0 goes to a point, 1 draws a line to one, 2 and 3 curves, 4 closes. */
function readPath(paths: unknown, matrix: Matrix): readonly Ruling[] {
  const data = toNumbers(Array.isArray(paths) ? paths[0] : paths);
  const rulings: Ruling[] = [];
  let start: readonly [number, number] = [0, 0];
  let point = start;
  const pointAt = (at: number): readonly [number, number] =>
    place(matrix, data[at] ?? 0, data[at + 1] ?? 0);
  const draw = (to: readonly [number, number]): void => {
    const ruling = toRuling(point, to);
    if (ruling !== null) rulings.push(ruling);
    point = to;
  };
  for (let at = 0; at < data.length;) {
    switch (data[at]) {
      case 0:
        start = pointAt(at + 1);
        point = start;
        at += 3;
        break;
      case 1:
        draw(pointAt(at + 1));
        at += 3;
        break;
      case 2:
        point = pointAt(at + 5);
        at += 7;
        break;
      case 3:
        point = pointAt(at + 3);
        at += 5;
        break;
      case 4:
        draw(start);
        at += 1;
        break;
      default:
        return rulings;
    }
  }
  return rulings;
}

function toRuling(a: readonly [number, number], b: readonly [number, number]): Ruling | null {
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (height < STRAIGHT && width > SHORTEST) {
    return { direction: 'level', at: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) };
  }
  if (width < STRAIGHT && height > SHORTEST) {
    return { direction: 'upright', at: a[0], from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) };
  }
  return null;
}
