import { inflateRawSync } from 'node:zlib';
import { GLYPH_DATA } from './glyph-data.ts';

/** The three faces of a card, each in its one size. */
export type CardFace = 'title' | 'small' | 'strong';

/** One letter of a face as a picture; places are pixels from where it begins on its line. */
export interface Glyph {
  /** How far the next letter stands, in 1/64 of a pixel. */
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Shades from 0 (paper) to `DARKEST` (ink), row by row. */
  readonly shades: Uint8Array;
}

/** The shade of ink. */
export const DARKEST = 3;

export type GlyphAtlas = Readonly<Record<CardFace, ReadonlyMap<string, Glyph>>>;

type PackedGlyph = readonly [
  advance: number,
  left: number,
  top: number,
  width: number,
  height: number,
];

let unpacked: GlyphAtlas | undefined;

/** The letters of all faces. Their pictures are unpacked when the first card is drawn. */
export function glyphAtlas(): GlyphAtlas {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): GlyphAtlas {
  const bytes = inflateRawSync(Buffer.from(GLYPH_DATA, 'base64'));
  const headEnd = bytes.indexOf('\n');
  const { letters, glyphs } = JSON.parse(bytes.toString('utf8', 0, headEnd)) as {
    readonly letters: string;
    readonly glyphs: Readonly<Record<CardFace, readonly PackedGlyph[]>>;
  };
  let at = headEnd + 1;
  const unpackFace = (face: CardFace): ReadonlyMap<string, Glyph> =>
    new Map(
      [...letters].map((letter, index) => {
        const [advance = 0, left = 0, top = 0, width = 0, height = 0] = glyphs[face][index] ?? [];
        const shades = bytes.subarray(at, at + width * height);
        at += width * height;
        return [letter, { advance, left, top, width, height, shades }];
      }),
    );
  // In the order in which they were packed.
  return { title: unpackFace('title'), small: unpackFace('small'), strong: unpackFace('strong') };
}
