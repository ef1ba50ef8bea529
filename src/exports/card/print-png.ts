import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most four colours, four pixels in a byte, the leftmost in the highest bits. */
export interface IndexedPicture {
  /** A multiple of four. */
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Red, green and blue, from 0 to 255. */
  readonly palette: readonly (readonly [number, number, number])[];
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits of a pixel. */
export const BIT_DEPTH = 2;
export const PIXELS_PER_BYTE = 8 / BIT_DEPTH;

const PALETTED = 3;

/** Prints a picture as PNG. The same picture gives the same bytes. */
export function printPng({
  width,
  height,
  pixels,
  palette,
}: IndexedPicture): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = BIT_DEPTH;
  header[9] = PALETTED;
  const length = width / PIXELS_PER_BYTE;
  // Every row begins with the way in which it is filtered: 0, not at all.
  const rows = new Uint8Array((length + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * length, (y + 1) * length), y * (length + 1) + 1);
  }
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      printChunk('IHDR', header),
      printChunk('PLTE', Uint8Array.from(palette.flat())),
      printChunk('IDAT', deflateSync(rows, { level: 3, memLevel: 9 })),
      printChunk('IEND', new Uint8Array()),
    ]),
  );
}

function printChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
