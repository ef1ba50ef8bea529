import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGrids } from '../../../src/importing/pdf/find-grids.ts';
import { readPageImage } from '../../../src/importing/scan/read-page-image.ts';

const DOTS = 300;
const POINT = DOTS / 72;
const [WIDTH, HEIGHT] = [900, 900];

type Paint = (x: number, y: number) => number | null;

/** A grey page on which every dot is what the first paint that covers it says. */
function draw(paper: number, ...paints: readonly Paint[]): Buffer {
  const pixels = Buffer.alloc(WIDTH * HEIGHT, paper);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      for (const paint of paints) pixels[y * WIDTH + x] = paint(x, y) ?? pixels[y * WIDTH + x] ?? 0;
    }
  }
  return Buffer.concat([Buffer.from(`P5\n${WIDTH} ${HEIGHT}\n255\n`), pixels]);
}

/** A frame of two columns and two rows; `lean` dots of drift for a hundred. */
function frame(grey: number, lean = 0): Paint {
  return (x, y) => {
    const level = (at: number): boolean => {
      const drift = Math.round((x * lean) / 100);
      return x >= 100 && x <= 700 && y - at - drift >= 0 && y - at - drift < 4;
    };
    const upright = (at: number): boolean => {
      const drift = Math.round((-y * lean) / 100);
      return y >= 100 && y <= 500 && x - at - drift >= 0 && x - at - drift < 4;
    };
    return [100, 300, 500].some(level) || [100, 300, 700].some(upright) ? grey : null;
  };
}

const box =
  (left: number, top: number, width: number, height: number, grey: number): Paint =>
  (x, y) =>
    x >= left && x < left + width && y >= top && y < top + height ? grey : null;

function gridsOf(image: Buffer): readonly (readonly number[])[] {
  const page = readPageImage(image, DOTS);
  assert.ok(page !== null);
  return findGrids(page.rulings).map(({ rows }) => rows.map((row) => row.length));
}

const PAGES: readonly (readonly [why: string, image: () => Buffer, grids: number[][]])[] = [
  ['a table of four cells', () => draw(255, frame(0)), [[2, 2]]],
  ['thin grey lines on grey paper', () => draw(200, frame(140)), [[2, 2]]],
  ['a page that lies a little askew', () => draw(255, frame(0, 0.8)), [[2, 2]]],
  [
    'strokes of letters in a cell are no lines',
    () => draw(255, frame(0), box(200, 150, 5, 50, 0), box(210, 150, 5, 50, 0)),
    [[2, 2]],
  ],
  ['the black edge of a scan is no table', () => draw(255, box(0, 0, 60, 900, 0)), []],
  ['an underlined heading is no table', () => draw(255, box(300, 100, 300, 3, 0)), []],
  [
    'bars that meet no level line are no table',
    () => draw(255, ...[100, 300, 500].map((x) => box(x, 100, 4, 300, 0))),
    [],
  ],
];
for (const [why, image, grids] of PAGES) {
  test(`tables of a scanned page: ${why}`, () => assert.deepEqual(gridsOf(image()), grids));
}

test('places are told in points, upwards from the foot of the page', () => {
  const page = readPageImage(draw(255, frame(0)), DOTS);
  const [grid] = findGrids(page?.rulings ?? []);
  assert.equal(page?.size.height, HEIGHT / POINT);
  assert.ok(Math.abs((grid?.left ?? 0) - 101.5 / POINT) < 1, String(grid?.left));
  assert.ok(Math.abs((grid?.top ?? 0) - (HEIGHT - 101.5) / POINT) < 1, String(grid?.top));
});

for (const [why, bytes] of [
  ['a picture of another kind', Buffer.from('\x89PNG\r\n')],
  ['a page cut short', draw(255).subarray(0, 1_000)],
  ['nothing', Buffer.alloc(0)],
] as const) {
  test(`no page image: ${why}`, () => assert.equal(readPageImage(bytes, DOTS), null));
}
