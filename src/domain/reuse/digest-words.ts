const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** A second, independent multiplier, for the second half of a digest. */
const OTHER_PRIME = 0x85ebca6b;
const RUN = 3;

/**
 * A digest of a sequence of words as a whole number of 53 bits: among a million texts the chance that
 * any two share one is below one in ten thousand.
 */
export function digestWords(words: readonly string[]): number {
  let high = FNV_OFFSET;
  let low = FNV_PRIME;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      high = Math.imul(high ^ code, FNV_PRIME);
      low = Math.imul(low ^ code, OTHER_PRIME);
      low ^= low >>> 15;
    }
    high = Math.imul(high ^ 0x20, FNV_PRIME);
    low = Math.imul(low ^ 0x20, OTHER_PRIME);
  }
  return (mix(high) >>> 0) * 0x20_0000 + (mix(low) >>> 11);
}

/** Digests (32 bits) of every run of three words, ascending, each once. */
export function digestRuns(words: readonly string[]): Uint32Array {
  const single = words.map(digestWord);
  const runs = new Uint32Array(Math.max(0, single.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0;
    for (let j = i; j < i + RUN; j++) run = mix(Math.imul(run, 31) + (single[j] ?? 0));
    runs[i] = run;
  }
  runs.sort();
  return runs.filter((run, i) => i === 0 || run !== runs[i - 1]);
}

function digestWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Spreads every bit of a number over all 32 (the finish of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
