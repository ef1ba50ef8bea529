/*
 * Lists of documents (their places in the index, ascending) as bytes: gaps as variable-length
 * numbers, or a bitmap where that is shorter.
 */

/** Documents by their place in the index, ascending. */
export type DocumentList = readonly number[];

/** Writes numbers, words and lists one after the other. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  writeNumber(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  writeText(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.writeNumber(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** `total` is the number of documents of the index. */
  writeList(list: DocumentList, total: number): void {
    const gaps = new ByteWriter();
    let previous = -1;
    for (const document of list) {
      gaps.writeNumber(document - previous - 1);
      previous = document;
    }
    const size = Math.ceil(total / 8);
    const asBitmap = gaps.length > size;
    this.writeNumber(list.length * 2 + (asBitmap ? 1 : 0));
    if (!asBitmap) {
      for (const byte of gaps.#bytes) this.#bytes.push(byte);
      return;
    }
    const bitmap = new Uint8Array(size);
    for (const document of list)
      bitmap[document >> 3] = (bitmap[document >> 3] ?? 0) | (1 << (document & 7));
    for (const byte of bitmap) this.#bytes.push(byte);
  }

  get length(): number {
    return this.#bytes.length;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
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
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, this.#at + length));
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
