import type { PagePiece } from '../pdf/page-line.ts';
import type { PageSize } from './read-page-image.ts';

const [PAGE, LINE, WORD] = ['1', '4', '5'];
/** The lines of a table, taken for letters. */
const RULED = /^[|¦_]{1,9}|[|¦_]{1,9}$/gu;
/** A line of letters with their marks is higher than their size. */
const SIZE_OF_LINE = 0.8;

/**
 * Reads the words that Tesseract found on a page, with their places (its TSV). Words of one line stand
 * on one height, and all letters of a page count as one size: what is measured of single words is too
 * rough. Bars at the edges of words are the lines of tables and no words. `resolution` is the dots of the image for an inch.
 */
export function readRecognisedWords(
  table: string,
  resolution: number,
): { readonly size: PageSize; readonly pieces: readonly PagePiece[] } {
  const point = resolution / 72;
  let page: PageSize = { width: 0, height: 0 };
  let bottom = 0;
  const heights: number[] = [];
  const found: { text: string; x: number; width: number; bottom: number }[] = [];
  for (const row of table.split('\n').slice(1)) {
    const [level, , , , , , left, top, width, height, , text = ''] = row.split('\t');
    const [x, y, w, h] = [left, top, width, height].map((value) => Number(value) / point);
    if (x === undefined || y === undefined || w === undefined || h === undefined) continue;
    if (level === PAGE) page = { width: w, height: h };
    if (level === LINE) {
      bottom = y + h;
      heights.push(h);
    }
    const printed = text.replace(RULED, '').trim();
    if (level === WORD && printed !== '') found.push({ text: printed, x, width: w, bottom });
  }
  const middle = heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0;
  const pieces = found.map((word) => ({
    text: `${word.text} `,
    x: word.x,
    y: page.height - word.bottom,
    width: word.width,
    size: middle * SIZE_OF_LINE,
    strong: false,
    emphasis: false,
  }));
  return { size: page, pieces };
}
