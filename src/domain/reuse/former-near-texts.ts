import type { Buckets } from './buckets.ts';

/** How many near texts are kept for each. */
export const KEPT = 8;

/** What was found before, and what has become of those texts. */
export interface FormerNearTexts {
  readonly bands: Uint32Array;
  readonly near: Int32Array;
  /** The number now of each text before; -1 for one that is gone. */
  readonly numbers: Int32Array;
  /** For each text now 1 if it is new or stands elsewhere in the order of those before, else 0. */
  readonly isMoved: Uint8Array;
}

/** What was found out about pairs of texts before: their words are the same, wherever they stand. */
export class Recollection {
  readonly #before: FormerNearTexts;
  readonly #buckets: Buckets;
  /** For each text its number before; -1 for one that is new. */
  readonly #former: Int32Array;

  /** `buckets` are those before, of `count` texts now. */
  constructor(before: FormerNearTexts, buckets: Buckets, count: number) {
    this.#before = before;
    this.#buckets = buckets;
    this.#former = new Int32Array(count).fill(-1);
    for (let text = 0; text < before.numbers.length; text++) {
      const number = before.numbers[text] ?? -1;
      if (number >= 0) this.#former[number] = text;
    }
  }

  /** Whether a text is near to others, as far as they were compared. */
  of(text: number): ReadonlyMap<number, boolean> {
    const former = this.#former[text] ?? -1;
    if (former < 0) return NOTHING_KNOWN;
    const { near, numbers } = this.#before;
    const known = new Map<number, boolean>();
    let next = KEPT * former;
    this.#buckets.visitMates(former, (mate) => {
      const isNear = near[next] === mate;
      if (isNear) next++;
      known.set(numbers[mate] ?? -1, isNear);
      // Behind the last that was kept nothing was compared.
      return next < KEPT * (former + 1);
    });
    return known;
  }
}

const NOTHING_KNOWN: ReadonlyMap<number, boolean> = new Map();
