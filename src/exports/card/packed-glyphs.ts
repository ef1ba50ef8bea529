import type { Glyph } from './glyph-atlas.ts';
import { BIT_DEPTH, PIXELS_PER_BYTE } from './print-png.ts';

/** A letter as bytes of a picture; `length` of them are one row. */
export interface PackedGlyph {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** Letters packed as they stand in a picture: each once for every place within a byte where it begins. */
export class PackedGlyphs {
  readonly #packed = new Map<Glyph, PackedGlyph[]>();

  /** The letter, when its left edge is `phase` pixels behind the edge of a byte. */
  at(glyph: Glyph, phase: number): PackedGlyph {
    const phases = this.#packed.get(glyph) ?? [];
    this.#packed.set(glyph, phases);
    return (phases[phase] ??= pack(glyph, phase));
  }
}

function pack({ width, height, shades }: Glyph, phase: number): PackedGlyph {
  const length = Math.ceil((phase + width) / PIXELS_PER_BYTE);
  const bytes = new Uint8Array(length * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = phase + column;
      const place = row * length + Math.floor(x / PIXELS_PER_BYTE);
      const shift = (PIXELS_PER_BYTE - 1 - (x % PIXELS_PER_BYTE)) * BIT_DEPTH;
      bytes[place] = (bytes[place] ?? 0) | ((shades[row * width + column] ?? 0) << shift);
    }
  }
  return { bytes, length };
}
