/** Slots for each digest at least: with fewer, digests would often meet. */
const ROOM = 2;
const FIRST_SLOTS = 1024;
const LOW_BITS = 0x20_0000;

/** Numbers digests of `digestWords` as they come, each once. */
export class DigestNumbering {
  #digests = new Float64Array(FIRST_SLOTS);
  /** The number of the digest in the same slot and one more; 0 where there is none. */
  #numbers = new Int32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a digest; it is `size` before, where the digest is new. */
  claim(digest: number): number {
    const slot = this.#findSlot(digest);
    const known = this.#numbers[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#size++;
    this.#digests[slot] = digest;
    this.#numbers[slot] = number + 1;
    if (this.#size * ROOM > this.#numbers.length) this.#grow();
    return number;
  }

  /** The number of a digest; -1 for one that was not claimed. */
  find(digest: number): number {
    return (this.#numbers[this.#findSlot(digest)] ?? 0) - 1;
  }

  /** The digests that were claimed, in no order. */
  *digests(): Generator<number> {
    for (const [slot, number] of this.#numbers.entries()) {
      if (number > 0) yield this.#digests[slot] ?? 0;
    }
  }

  #findSlot(digest: number): number {
    const mask = this.#numbers.length - 1;
    // The high half of a digest is as good as random.
    let slot = Math.floor(digest / LOW_BITS) & mask;
    while ((this.#numbers[slot] ?? 0) > 0 && this.#digests[slot] !== digest) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const digests = this.#digests;
    const numbers = this.#numbers;
    this.#digests = new Float64Array(digests.length * 2);
    this.#numbers = new Int32Array(numbers.length * 2);
    for (let old = 0; old < numbers.length; old++) {
      const number = numbers[old] ?? 0;
      if (number === 0) continue;
      const digest = digests[old] ?? 0;
      const slot = this.#findSlot(digest);
      this.#digests[slot] = digest;
      this.#numbers[slot] = number;
    }
  }
}
