import type { DigestNumbering } from './digest-numbering.ts';
import { mix } from './digest-words.ts';

/**
 * Min-hash in twelve bands of three: of two texts that share three quarters of their runs, one pair in
 * seven hundred is missed; of those that share nine tenths, none that could ever be counted.
 */
export const BANDS = 12;
const ROWS = 3;

/** More texts would not fit beside a key of 32 bits into one number. */
export const MOST_TEXTS = 2 ** 21;

/** What a text, given as its digests of runs, has in common with most texts near to it. */
export function digestBands(runs: Uint32Array): Uint32Array {
  const bands = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = band;
    for (let row = 0; row < ROWS; row++) {
      key = mix(Math.imul(key, 31) + smallestDigest(runs, band * ROWS + row));
    }
    bands[band] = key;
  }
  return bands;
}

function smallestDigest(runs: Uint32Array, hashing: number): number {
  const seed = mix(hashing + 1);
  const factor = mix(hashing + 101) | 1;
  let smallest = 0xffffffff;
  for (const run of runs) {
    const hash = Math.imul(run ^ seed, factor) >>> 0;
    if (hash < smallest) smallest = hash;
  }
  return smallest;
}

/** How many of the first texts of a bucket are compared with all of it: what keeps comparing linear. */
export const COMPARED = 4;

/** A number that tells a bucket from all others, to be claimed in a `DigestNumbering`. */
export function nameBucket(band: number, key: number): number {
  return key * MOST_TEXTS + band;
}

/** Texts by what they have in common: in each band, those with the same key are a bucket. */
export class Buckets {
  readonly #bands: Uint32Array;
  /** For each band, key and text in one number, ascending. */
  readonly #keyed: readonly Float64Array[];

  /** Of texts with these bands; `wanted` has the names of the buckets that are asked for, null for all. */
  constructor(bands: Uint32Array, wanted: DigestNumbering | null) {
    this.#bands = bands;
    const count = bands.length / BANDS;
    const all = new Float64Array(count);
    this.#keyed = Array.from({ length: BANDS }, (_, band) => {
      let size = 0;
      for (let text = 0; text < count; text++) {
        const key = bands[BANDS * text + band] ?? 0;
        if (wanted !== null && wanted.find(nameBucket(band, key)) < 0) continue;
        all[size++] = key * MOST_TEXTS + text;
      }
      return all.slice(0, size).sort();
    });
  }

  /** The texts of a bucket, ascending; not more than `most`. */
  list(name: number, most = Infinity): number[] {
    const band = name % MOST_TEXTS;
    const keyed = this.#keyed[band] ?? NO_TEXTS;
    const least = name - band;
    const texts: number[] = [];
    for (let place = findFirst(keyed, least); texts.length < most; place++) {
      const text = (keyed[place] ?? Infinity) - least;
      if (text >= MOST_TEXTS) break;
      texts.push(text);
    }
    return texts;
  }

  /** Goes through the texts that a text is compared with, ascending, until `visit` gives false. */
  visitMates(text: number, visit: (mate: number) => boolean): void {
    const meetings = this.#meetingsOf(text);
    for (let last = -1; ;) {
      let next = MOST_TEXTS;
      for (const meeting of meetings) {
        let mate = mateAt(meeting);
        while (mate <= last || mate === text) {
          meeting.place++;
          mate = mateAt(meeting);
        }
        next = Math.min(next, mate);
      }
      if (next === MOST_TEXTS || !visit(next)) return;
      last = next;
    }
  }

  /** Where a text meets others. */
  #meetingsOf(text: number): readonly Meeting[] {
    const meetings: Meeting[] = [];
    for (const [band, keyed] of this.#keyed.entries()) {
      const least = (this.#bands[BANDS * text + band] ?? 0) * MOST_TEXTS;
      const place = findFirst(keyed, least);
      if ((keyed[place + 1] ?? Infinity) - least >= MOST_TEXTS) continue;
      const first = keyed.subarray(place, place + COMPARED);
      const end = first.includes(least + text) ? keyed.length : place + first.length;
      meetings.push({ keyed, least, place, end });
    }
    return meetings;
  }
}

/** Texts that a text meets in a bucket. */
interface Meeting {
  readonly keyed: Float64Array;
  /** The key of the bucket, without a text. */
  readonly least: number;
  place: number;
  readonly end: number;
}

/** The text at the place; `MOST_TEXTS` or more behind the last. */
function mateAt({ keyed, least, place, end }: Meeting): number {
  return place < end ? (keyed[place] ?? Infinity) - least : MOST_TEXTS;
}

/** The first place of a number that is not below `least`. */
function findFirst(keyed: Float64Array, least: number): number {
  let low = 0;
  let high = keyed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keyed[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_TEXTS = new Float64Array();
