/** Small enough to be held, large enough that few of them make a file. */
const JOINED_BYTES = 256 * 1024;

/** Joins small pieces of bytes to larger ones, in order; what is large already stays as it is. */
export function* joinPieces(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < JOINED_BYTES) continue;
    yield Buffer.concat(held, length);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held, length);
}
