/*
 * Lists of documents (their places in the index, ascending) as bytes: gaps as variable-length
 * numbers, or a bitmap where that is shorter.
 */

/** Documents by their place in the index, ascending. */
export type DocumentList = readonly number[];

const FIRST_ROOM = 256;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Writes numbers, words and lists one after the other. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(FIRST_ROOM);
  #length = 0;

  writeNumber(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#writeByte(rest);
  }

  writeText(text: string): void {
    const bytes = ENCODER.encode(text);
    this.writeNumber(bytes.length);
    this.writeBytes(bytes);
  }

  writeBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** `total` is the number of documents of the index. */
  writeList(list: DocumentList, total: number): void {
    const size = Math.ceil(total / 8);
    const asBitmap = measureGaps(list) > size;
    this.writeNumber(list.length * 2 + (asBitmap ? 1 : 0));
    if (asBitmap) {
      this.#makeRoom(size);
      for (const document of list) {
        const at = this.#length + (document >> 3);
        this.#bytes[at] = (this.#bytes[at] ?? 0) | (1 << (document & 7));
      }
      this.#length += size;
      return;
    }
    let previous = -1;
    for (const document of list) {
      this.writeNumber(document - previous - 1);
      previous = document;
    }
  }

  get length(): number {
    return this.#length;
  }

  /** A part of what was written; it changes when more is. */
  view(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, Math.min(end, this.#length));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** How many bytes the gaps of a list take. */
function measureGaps(list: DocumentList): number {
  let bytes = 0;
  let previous = -1;
  for (const document of list) {
    for (let rest = document - previous - 1; rest > 0x7f; rest >>>= 7) bytes++;
    bytes++;
    previous = document;
  }
  return bytes;
}

/** Reads what a `ByteWriter` wrote. Throws when the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#readByte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  readText(): string {
    const length = this.readNumber();
    const text = DECODER.decode(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return text;
  }

  readList(total: number): DocumentList {
    const header = this.readNumber();
    const list: number[] = [];
    if ((header & 1) === 0) {
      let previous = -1;
      for (let left = header >>> 1; left > 0; left--) {
        previous += this.readNumber() + 1;
        list.push(previous);
      }
      return list;
    }
    for (let start = 0; start < total; start += 8) {
      const byte = this.#readByte();
      for (let bit = 0; bit < 8; bit++) if ((byte >> bit) & 1) list.push(start + bit);
    }
    return list;
  }

  #readByte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The search index ends too early');
    return byte;
  }
}
