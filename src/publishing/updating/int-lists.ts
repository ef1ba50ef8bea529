/** Lists of small whole numbers as one plain value. */
export interface PackedLists {
  readonly values: Uint32Array<ArrayBufferLike>;
  /** Where each list begins, and behind the last one where the next begins. */
  readonly starts: Uint32Array<ArrayBufferLike>;
}

const NONE: PackedLists = { values: new Uint32Array(0), starts: new Uint32Array([0]) };

/** Lists of small whole numbers, one after the other in one piece of memory. */
export class IntLists {
  #values: Uint32Array<ArrayBufferLike>;
  #starts: Uint32Array<ArrayBufferLike>;
  #length: number;

  /** `packed` is what `pick` gave; it is never written into. */
  constructor({ values, starts }: PackedLists = NONE) {
    this.#values = values;
    this.#starts = starts;
    this.#length = starts.length - 1;
  }

  get length(): number {
    return this.#length;
  }

  push(list: Iterable<number>): void {
    let used = this.#starts[this.#length] as number;
    for (const value of list) {
      if (used === this.#values.length) this.#values = enlarge(this.#values);
      this.#values[used++] = value;
    }
    this.#length++;
    if (this.#length === this.#starts.length) this.#starts = enlarge(this.#starts);
    this.#starts[this.#length] = used;
  }

  /** A list by its place, which must be below `length`. */
  at(place: number): Uint32Array<ArrayBufferLike> {
    return this.#values.subarray(this.#starts[place], this.#starts[place + 1]);
  }

  /** Whether something holds for one of the numbers of a list. */
  some(place: number, holds: (value: number) => boolean): boolean {
    const end = this.#starts[place + 1] as number;
    for (let at = this.#starts[place] as number; at < end; at++) {
      if (holds(this.#values[at] as number)) return true;
    }
    return false;
  }

  /** Some of the lists by their places, in that order, as the constructor takes them. */
  pick(places: readonly number[]): PackedLists {
    const starts = new Uint32Array(places.length + 1);
    let used = 0;
    for (const [index, place] of places.entries()) {
      used += this.at(place).length;
      starts[index + 1] = used;
    }
    const values = new Uint32Array(used);
    for (const [index, place] of places.entries()) values.set(this.at(place), starts[index]);
    return { values, starts };
  }
}

function enlarge(numbers: Uint32Array<ArrayBufferLike>): Uint32Array<ArrayBufferLike> {
  const larger = new Uint32Array(2 * numbers.length + 1024);
  larger.set(numbers);
  return larger;
}
