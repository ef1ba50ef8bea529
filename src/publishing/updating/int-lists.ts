/** Lists of small whole numbers, one after the other in one piece of memory. */
export class IntLists {
  #values: Uint32Array<ArrayBufferLike>;
  #used = 0;
  /** Where each list begins, and behind the last one where the next begins. */
  readonly #starts: number[];

  constructor(
    values: Uint32Array<ArrayBufferLike> = new Uint32Array(1024),
    starts: readonly number[] = [0],
  ) {
    this.#values = values;
    this.#starts = [...starts];
    this.#used = starts[starts.length - 1] as number;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  push(list: Iterable<number>): void {
    for (const value of list) {
      if (this.#used === this.#values.length) {
        const larger = new Uint32Array(2 * this.#used + 1024);
        larger.set(this.#values);
        this.#values = larger;
      }
      this.#values[this.#used++] = value;
    }
    this.#starts.push(this.#used);
  }

  /** A list by its place, which must be below `length`. */
  at(place: number): Uint32Array<ArrayBufferLike> {
    return this.#values.subarray(this.#starts[place], this.#starts[place + 1]);
  }

  /** What the constructor takes. */
  pack(): { readonly values: Uint32Array<ArrayBufferLike>; readonly starts: readonly number[] } {
    return { values: this.#values.slice(0, this.#used), starts: this.#starts };
  }
}
