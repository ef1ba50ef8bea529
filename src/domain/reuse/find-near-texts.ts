import { mix } from './digest-words.ts';
import type { Parts } from './parts-of.ts';

/** The share of common runs from which two texts are near: three quarters of all that either has. */
export const NEAR = 0.75;

/**
 * Min-hash in twelve bands of three: of two texts that share three quarters of their runs, one pair in
 * seven hundred is missed; of those that share nine tenths, none that could ever be counted.
 */
export const BANDS = 12;
const ROWS = 3;

/** How many of the first texts of a bucket each later one is compared with: what keeps this linear. */
const COMPARED = 4;
/** How many near texts are kept for each. */
const KEPT = 8;

const NO_RUNS: TextRuns = { runs: new Uint32Array(), start: 0, end: 0 };

/** More texts would not fit beside a key of 32 bits into one number. */
const MOST_TEXTS = 2 ** 21;

/** The runs of a text: a part of many runs, ascending. */
export interface TextRuns extends Parts {
  readonly runs: Uint32Array;
}

/** Texts that are compared, by their numbers. */
export interface ComparedTexts {
  readonly runs: readonly TextRuns[];
  /** `BANDS` numbers of each text, as `digestBands` gives them. */
  readonly bands: Uint32Array;
}

/**
 * For each text that has any, the numbers of texts near to it, ascending, the first few where there are
 * many. Takes time in proportion to the number of texts: texts that share the smallest digests of a
 * band meet in a bucket, and in each bucket every text is compared with the first few only. Pairs are
 * found by chance that is the same on every run; what is found is certain. Throws for more than two
 * million texts.
 */
export function findNearTexts(texts: ComparedTexts): ReadonlyMap<number, readonly number[]> {
  const count = texts.runs.length;
  if (count > MOST_TEXTS) throw new Error(`Too many texts to compare: ${count}`);
  const near = new Map<number, number[]>();
  const keyed = new Float64Array(count);
  for (let band = 0; band < BANDS; band++) {
    for (let text = 0; text < count; text++) {
      keyed[text] = (texts.bands[BANDS * text + band] ?? 0) * MOST_TEXTS + text;
    }
    // In the order of keys and then of texts.
    keyed.sort();
    for (let start = 0; start < keyed.length;) {
      const key = keyOf(keyed[start]);
      let end = start + 1;
      while (end < keyed.length && keyOf(keyed[end]) === key) end++;
      if (end > start + 1) joinBucket(keyed.subarray(start, end), texts, near);
      start = end;
    }
  }
  for (const found of near.values()) found.sort((a, b) => a - b);
  return near;
}

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

function keyOf(keyed: number | undefined): number {
  return Math.floor((keyed ?? 0) / MOST_TEXTS);
}

function joinBucket(bucket: Float64Array, texts: ComparedTexts, near: Map<number, number[]>): void {
  for (let later = 1; later < bucket.length; later++) {
    const b = (bucket[later] ?? 0) % MOST_TEXTS;
    for (let earlier = 0; earlier < Math.min(later, COMPARED); earlier++) {
      const a = (bucket[earlier] ?? 0) % MOST_TEXTS;
      const nearB = near.get(b) ?? [];
      if (nearB.length === KEPT || nearB.includes(a)) continue;
      if (!areNear(texts.runs[a] ?? NO_RUNS, texts.runs[b] ?? NO_RUNS)) continue;
      const nearA = near.get(a) ?? [];
      near.set(b, nearB).set(a, nearA);
      nearB.push(a);
      if (nearA.length < KEPT) nearA.push(b);
    }
  }
}

/** Whether two texts have at least `NEAR` of all their runs in common. */
function areNear(a: TextRuns, b: TextRuns): boolean {
  // common >= NEAR * (both - common)
  const needed = (NEAR / (1 + NEAR)) * (a.end - a.start + b.end - b.start);
  let common = 0;
  let i = a.start;
  let j = b.start;
  while (i < a.end && j < b.end) {
    if (common + Math.min(a.end - i, b.end - j) < needed) return false;
    const difference = (a.runs[i] ?? 0) - (b.runs[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common >= needed;
}
