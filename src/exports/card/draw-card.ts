import { CARD_SIZE } from './card-size.ts';
import { DARKEST, glyphAtlas, type CardFace, type Glyph } from './glyph-atlas.ts';
import { printPng } from './print-png.ts';
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
const MARGIN = 72;
const TITLE_LINES = 3;
const TITLE_LEADING = 72;
const SITE = 'Thi đua mở';

// Large letters stand on even pixels: equal letters are equal bytes then, which pack better.
const STEP: Readonly<Record<CardFace, number>> = { title: 2, small: 1, strong: 1 };

type Colour = readonly [number, number, number];
const PAPER: Colour = [0xfd, 0xfc, 0xfa];
const INK: Colour = [0x1c, 0x1a, 0x17];
const ACCENT: Colour = [0x8c, 0x1c, 0x13];
/** The shades from paper to ink, then those from paper to the accent. */
const PALETTE = [...listShades(INK), ...listShades(ACCENT)];
const ACCENT_SHADES = DARKEST + 1;

/** Draws a card as PNG, in the site's own letters and colours. The same card gives the same bytes. */
export function drawCard({ author, title, facts }: Card): Uint8Array<ArrayBuffer> {
  const atlas = glyphAtlas();
  const inner = WIDTH - 2 * MARGIN;
  const pixels = new Uint8Array((WIDTH / 2) * HEIGHT);
  const write = (face: CardFace, words: string, baseline: number, shades = 0): void =>
    drawWords(pixels, atlas[face], words, MARGIN, baseline, shades, STEP[face]);
  const writeLine = (face: CardFace, words: string, baseline: number): void =>
    write(face, setLines(atlas[face], words, inner, 1)[0] ?? '', baseline);

  fill(pixels, 0, 0, WIDTH, 14, ACCENT_SHADES + DARKEST);
  write('strong', SITE, 92, ACCENT_SHADES);
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
  left: number,
  baseline: number,
  shades: number,
  step: number,
): void {
  let at = left * 64;
  for (const letter of words) {
    const glyph = glyphOf(face, letter);
    drawGlyph(pixels, glyph, step * Math.round(at / 64 / step), baseline, shades);
    at += glyph.advance;
  }
}

function drawGlyph(
  pixels: Uint8Array,
  glyph: Glyph,
  left: number,
  baseline: number,
  shades: number,
): void {
  for (let row = 0; row < glyph.height; row++) {
    const y = baseline + glyph.top + row;
    if (y < 0 || y >= HEIGHT) continue;
    for (let column = 0; column < glyph.width; column++) {
      const shade = glyph.shades[row * glyph.width + column] ?? 0;
      const x = left + glyph.left + column;
      if (shade === 0 || x < 0 || x >= WIDTH) continue;
      setPixel(pixels, x, y, shades + shade);
    }
  }
}

function setPixel(pixels: Uint8Array, x: number, y: number, colour: number): void {
  const at = y * (WIDTH / 2) + (x >> 1);
  const before = pixels[at] ?? 0;
  pixels[at] = x % 2 === 0 ? (colour << 4) | (before & 0x0f) : (before & 0xf0) | colour;
}

/** Fills a rectangle whose sides stand on even pixels. */
function fill(
  pixels: Uint8Array,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: number,
): void {
  for (let y = top; y < top + height; y++) {
    const start = y * (WIDTH / 2) + left / 2;
    pixels.fill((colour << 4) | colour, start, start + width / 2);
  }
}

function listShades(ink: Colour): readonly Colour[] {
  return Array.from({ length: DARKEST + 1 }, (_, shade) => {
    const mix = (index: 0 | 1 | 2): number =>
      Math.round(PAPER[index] + ((ink[index] - PAPER[index]) * shade) / DARKEST);
    return [mix(0), mix(1), mix(2)];
  });
}
