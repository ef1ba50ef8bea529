import { mix } from './digest-words.ts';

/** The share of common runs from which two texts are near: three quarters of all that either has. */
export const NEAR = 0.75;

/**
 * Min-hash in twelve bands of three: of two texts that share three quarters of their runs, one pair in
 * seven hundred is missed; of those that share nine tenths, none that could ever be counted.
 */
const BANDS = 12;
const ROWS = 3;

/** How many of the first texts of a bucket each later one is compared with: what keeps this linear. */
const COMPARED = 4;
/** How many near texts are kept for each. */
const KEPT = 8;

/** More texts would not fit beside a key of 32 bits into one number. */
const MOST_TEXTS = 2 ** 21;

/**
 * For each text, given as its ascending digests of runs, the indexes of texts near to it, ascending,
 * the first few where there are many. Takes time in proportion to the number of texts: texts that
 * share the smallest digests of a band meet in a bucket, and in each bucket every text is compared
 * with the first few only. Pairs are found by chance that is the same on every run; what is found is
 * certain. Throws for more than two million texts.
 */
export function findNearTexts(texts: readonly Uint32Array[]): readonly (readonly number[])[] {
  if (texts.length > MOST_TEXTS) throw new Error(`Too many texts to compare: ${texts.length}`);
  const near: number[][] = texts.map(() => []);
  for (let band = 0; band < BANDS; band++) {
    const keyed = keyTexts(texts, band);
    for (let start = 0; start < keyed.length;) {
      const key = keyOf(keyed[start]);
      let end = start + 1;
      while (end < keyed.length && keyOf(keyed[end]) === key) end++;
      joinBucket(keyed.subarray(start, end), texts, near);
      start = end;
    }
  }
  return near.map((found) => found.sort((a, b) => a - b));
}

/** The texts with their key in a band, as one number each, in the order of keys and then of texts. */
function keyTexts(texts: readonly Uint32Array[], band: number): Float64Array {
  return Float64Array.from(texts, (runs, index) => {
    let key = band;
    for (let row = 0; row < ROWS; row++) {
      key = mix(Math.imul(key, 31) + smallestDigest(runs, band * ROWS + row));
    }
    return (key >>> 0) * MOST_TEXTS + index;
  }).sort();
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

function joinBucket(
  bucket: Float64Array,
  texts: readonly Uint32Array[],
  near: readonly number[][],
): void {
  for (let later = 1; later < bucket.length; later++) {
    const b = (bucket[later] ?? 0) % MOST_TEXTS;
    for (let earlier = 0; earlier < Math.min(later, COMPARED); earlier++) {
      const a = (bucket[earlier] ?? 0) % MOST_TEXTS;
      const nearA = near[a];
      const nearB = near[b];
      if (nearA === undefined || nearB === undefined || nearB.length === KEPT) continue;
      if (nearB.includes(a) || !areNear(texts[a], texts[b])) continue;
      nearB.push(a);
      if (nearA.length < KEPT) nearA.push(b);
    }
  }
}

/** Whether two texts have at least `NEAR` of all their runs in common. */
function areNear(a: Uint32Array | undefined, b: Uint32Array | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common >= NEAR * (a.length + b.length - common);
}
