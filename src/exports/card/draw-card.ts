import { CARD_SIZE } from './card-size.ts';
import { DARKEST, glyphAtlas, type CardFace, type Glyph } from './glyph-atlas.ts';
import { PackedGlyphs } from './packed-glyphs.ts';
import { PIXELS_PER_BYTE, printPng } from './print-png.ts';
import { glyphOf, setLines } from './set-words.ts';

/** What the picture of a shared link says. */
export interface Card {
  /** Above the title: whose it is. */
  readonly author: string;
  readonly title: string;
  /** Below the title, one line. */
  readonly facts: string;
}

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const ROW = WIDTH / PIXELS_PER_BYTE;
const MARGIN = 72;
const TITLE_LINES = 3;
const TITLE_LEADING = 72;
const SITE = 'Thi đua mở';

// Large letters stand on even pixels: equal letters are equal bytes then, which pack better.
const STEP: Readonly<Record<CardFace, number>> = { title: 2, small: 1, strong: 1 };

type Colour = readonly [number, number, number];
/** Printed in one colour, the red of a seal, as the site's accent is. */
const PAPER: Colour = [0xfd, 0xfc, 0xfa];
const INK: Colour = [0x8c, 0x1c, 0x13];
const PALETTE = Array.from({ length: DARKEST + 1 }, (_, shade): Colour => {
  const mix = (index: 0 | 1 | 2): number =>
    Math.round(PAPER[index] + ((INK[index] - PAPER[index]) * shade) / DARKEST);
  return [mix(0), mix(1), mix(2)];
});

const packed = new PackedGlyphs();

/** Draws a card as PNG, in the site's own letters and colours. The same card gives the same bytes. */
export function drawCard({ author, title, facts }: Card): Uint8Array<ArrayBuffer> {
  const atlas = glyphAtlas();
  const inner = WIDTH - 2 * MARGIN;
  const pixels = new Uint8Array(ROW * HEIGHT);
  const write = (face: CardFace, words: string, baseline: number): void =>
    drawWords(pixels, atlas[face], words, baseline, STEP[face]);
  const writeLine = (face: CardFace, words: string, baseline: number): void =>
    write(face, setLines(atlas[face], words, inner, 1)[0] ?? '', baseline);

  fill(pixels, 0, 0, WIDTH, 14, DARKEST);
  write('strong', SITE, 92);
  writeLine('small', author, 160);
  const lines = setLines(atlas.title, title, inner, TITLE_LINES);
  for (const [index, line] of lines.entries()) write('title', line, 256 + index * TITLE_LEADING);
  fill(pixels, MARGIN, 534, inner, 2, 1);
  writeLine('small', facts, 582);
  return printPng({ width: WIDTH, height: HEIGHT, pixels, palette: PALETTE });
}

function drawWords(
  pixels: Uint8Array,
  face: ReadonlyMap<string, Glyph>,
  words: string,
  baseline: number,
  step: number,
): void {
  let at = MARGIN * 64;
  for (const letter of words) {
    const glyph = glyphOf(face, letter);
    const x = step * Math.round(at / 64 / step) + glyph.left;
    const y = baseline + glyph.top;
    at += glyph.advance;
    if (x < 0 || x + glyph.width > WIDTH || y < 0 || y + glyph.height > HEIGHT) continue;
    const { bytes, length } = packed.at(glyph, x % PIXELS_PER_BYTE);
    const start = y * ROW + Math.floor(x / PIXELS_PER_BYTE);
    for (let row = 0; row < glyph.height; row++) {
      for (let column = 0; column < length; column++) {
        const place = start + row * ROW + column;
        pixels[place] = (pixels[place] ?? 0) | (bytes[row * length + column] ?? 0);
      }
    }
  }
}

/** Fills a rectangle whose sides stand at the edges of bytes. */
function fill(
  pixels: Uint8Array,
  left: number,
  top: number,
  width: number,
  height: number,
  shade: number,
): void {
  // The same shade in each of the four pixels of a byte.
  const byte = shade * 0b01010101;
  for (let y = top; y < top + height; y++) {
    const start = y * ROW + left / PIXELS_PER_BYTE;
    pixels.fill(byte, start, start + width / PIXELS_PER_BYTE);
  }
}
