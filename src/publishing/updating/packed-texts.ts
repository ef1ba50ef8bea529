/** Texts as bytes, which are kept and sent to threads sooner than strings. */
export interface PackedTexts {
  /** All of them in UTF-8, one behind the other. */
  readonly bytes: Uint8Array;
  /** Where in the bytes each of them ends. */
  readonly ends: Uint32Array<ArrayBufferLike>;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += Buffer.byteLength(text)));
  return { bytes: new TextEncoder().encode(texts.join('')), ends };
}

/** The text at a place, which must be one. */
export function readText({ bytes, ends }: PackedTexts, place: number): string {
  const start = ends[place - 1] ?? 0;
  const end = ends[place] as number;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

/** All texts. */
export function unpackTexts(packed: PackedTexts): readonly string[] {
  return Array.from(packed.ends, (_, place) => readText(packed, place));
}
