/** Lists of small whole numbers as one plain value. */
export interface PackedLists {
  readonly values: Uint32Array<ArrayBufferLike>;
  /** Where each list begins, and behind the last one where the next begins. */
  readonly starts: Uint32Array<ArrayBufferLike>;
}

const NONE: PackedLists = { values: new Uint32Array(0), starts: new Uint32Array([0]) };

/** Lists of small whole numbers, one after the other in few pieces of memory. */
export class IntLists {
  /** Those that it began with; large, and never written into. */
  readonly #before: PackedLists;
  #values: Uint32Array<ArrayBufferLike> = new Uint32Array(0);
  #starts: Uint32Array<ArrayBufferLike> = new Uint32Array(1);
  #added = 0;

  /** `packed` is what `pick` gave. */
  constructor(packed = NONE) {
    this.#before = packed;
  }

  get length(): number {
    return this.#lengthBefore + this.#added;
  }

  push(list: Iterable<number>): void {
    let used = this.#starts[this.#added] as number;
    for (const value of list) {
      if (used === this.#values.length) this.#values = enlarge(this.#values);
      this.#values[used++] = value;
    }
    this.#added++;
    if (this.#added === this.#starts.length) this.#starts = enlarge(this.#starts);
    this.#starts[this.#added] = used;
  }

  /** A list by its place, which must be below `length`. */
  at(place: number): Uint32Array<ArrayBufferLike> {
    const before = this.#lengthBefore;
    return place < before
      ? listAt(this.#before, place)
      : listAt({ values: this.#values, starts: this.#starts }, place - before);
  }

  /** Whether something holds for one of the numbers of a list. */
  some(place: number, holds: (value: number) => boolean): boolean {
    const list = this.at(place);
    for (let at = 0; at < list.length; at++) if (holds(list[at] as number)) return true;
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

  get #lengthBefore(): number {
    return this.#before.starts.length - 1;
  }
}

function listAt({ values, starts }: PackedLists, place: number): Uint32Array<ArrayBufferLike> {
  return values.subarray(starts[place], starts[place + 1]);
}

function enlarge(numbers: Uint32Array<ArrayBufferLike>): Uint32Array<ArrayBufferLike> {
  const larger = new Uint32Array(2 * numbers.length + 1024);
  larger.set(numbers);
  return larger;
}
