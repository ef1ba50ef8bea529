import { convertLegacyFont, readFontEncoding } from '../fonts/convert-legacy-font.ts';
import { IDENTITY, multiply, place, toNumbers, type Matrix } from './matrix.ts';
import type { PagePiece } from './page-line.ts';
import type { PageDrawing } from './read-rulings.ts';

/** Codes of the operations that set text. */
export interface TextCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly beginText: number;
  readonly setFont: number;
  readonly setTextMatrix: number;
  readonly moveText: number;
  readonly setLeadingMoveText: number;
  readonly setLeading: number;
  readonly nextLine: number;
  readonly setCharSpacing: number;
  readonly setWordSpacing: number;
  readonly setHScale: number;
  readonly setTextRise: number;
  readonly showText: number;
}

/** What is known of a font: its name, and the size of one unit of its widths. */
export interface PageFont {
  readonly name: string;
  readonly unit: number;
}

interface TextState {
  readonly matrix: Matrix;
  readonly font: PageFont;
  readonly size: number;
  readonly leading: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const UNNAMED: PageFont = { name: '', unit: 0.001 };
/** A shift inside a string that parts words, or leaves room for a letter of another font. */
const SHIFT = 0.12;
const MOST_PIECES = 200_000;

/**
 * Reads the letters of a page with their exact places. A word may be set in two fonts, because one
 * lacks a letter: its pieces are then far apart in the file and meet on the page only.
 */
export function readPieces(
  drawing: PageDrawing,
  codes: TextCodes,
  findFont: (id: string) => PageFont,
): readonly PagePiece[] {
  const pieces: PagePiece[] = [];
  const saved: TextState[] = [];
  let state: TextState = {
    matrix: IDENTITY,
    font: UNNAMED,
    size: 0,
    leading: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
  };
  let text = IDENTITY;
  let line = IDENTITY;
  const set = (change: Partial<TextState>): void => {
    state = { ...state, ...change };
  };
  const moveTo = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  for (const [index, code] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    const [first = 0, second = 0] = toNumbers(args);
    switch (code) {
      case codes.save:
        saved.push(state);
        break;
      case codes.restore:
      case codes.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case codes.transform:
        set({ matrix: multiply(state.matrix, toNumbers(args)) });
        break;
      case codes.paintFormXObjectBegin:
        saved.push(state);
        set({ matrix: multiply(state.matrix, toNumbers(list[0])) });
        break;
      case codes.beginText:
        text = IDENTITY;
        line = IDENTITY;
        break;
      case codes.setFont:
        set({ font: findFont(String(list[0])), size: Number(list[1]) || 0 });
        break;
      case codes.setTextMatrix: {
        const numbers = toNumbers(args);
        line = multiply(IDENTITY, numbers.length < 6 ? toNumbers(list[0]) : numbers);
        text = line;
        break;
      }
      case codes.moveText:
        moveTo(first, second);
        break;
      case codes.setLeadingMoveText:
        set({ leading: second });
        moveTo(first, second);
        break;
      case codes.setLeading:
        set({ leading: -first });
        break;
      case codes.nextLine:
        moveTo(0, state.leading);
        break;
      case codes.setCharSpacing:
        set({ charSpacing: first });
        break;
      case codes.setWordSpacing:
        set({ wordSpacing: first });
        break;
      case codes.setHScale:
        set({ scale: first / 100 });
        break;
      case codes.setTextRise:
        set({ rise: first });
        break;
      case codes.showText:
        if (Array.isArray(list[0])) text = showText(list[0], state, text, pieces);
        if (pieces.length > MOST_PIECES) return pieces;
        break;
    }
  }
  return pieces;
}

/** Puts the letters of a string into pieces, and gives where the next string goes on. */
function showText(
  glyphs: readonly unknown[],
  state: TextState,
  text: Matrix,
  pieces: PagePiece[],
): Matrix {
  const { font, size, charSpacing, wordSpacing, scale, rise } = state;
  const matrix = multiply(state.matrix, text);
  const along = Math.hypot(matrix[0], matrix[1]);
  const letterSize = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
  // Words that stand on their side are stamps and notes of the registry.
  const isLevel = Math.abs(matrix[1]) <= Math.abs(matrix[0]);
  let x = 0;
  let start = 0;
  let words = '';
  const flush = (end: number): void => {
    if (words !== '' && isLevel) {
      const [px, py] = place(matrix, start * scale, rise);
      pieces.push({
        text: convertLegacyFont(words, readFontEncoding(font.name)),
        x: px,
        y: py,
        width: (end - start) * scale * along,
        size: letterSize,
        strong: /bold|black|heavy|demi/iu.test(font.name),
        emphasis: /italic|oblique/iu.test(font.name),
      });
    }
    words = '';
  };
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const shift = -glyph * size * 0.001;
      if (Math.abs(shift) > SHIFT * Math.abs(size)) flush(x);
      x += shift;
      continue;
    }
    if (!isGlyph(glyph)) continue;
    const width = glyph.width * font.unit * size;
    if (glyph.unicode.trim() === '') {
      flush(x);
      start = x;
      words = ' ';
      flush(x + width);
    } else {
      if (words === '') start = x;
      words += glyph.unicode;
    }
    const end = x + width;
    x = end + charSpacing + (glyph.isSpace ? wordSpacing : 0);
    if (charSpacing > SHIFT * Math.abs(size)) flush(end);
  }
  flush(x);
  return multiply(text, [1, 0, 0, 1, x * scale, 0]);
}

function isGlyph(glyph: unknown): glyph is Glyph {
  return typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && 'width' in glyph;
}
