import { digestRuns, digestWords } from './digest-words.ts';
import { BANDS, digestBands } from './buckets.ts';
import { divideClauses, FEWEST_SYLLABLES, maskNumbers } from './passage-words.ts';

/** A passage of a plan: the fragment of its address, and its words. */
export interface Passage {
  readonly fragment: string;
  readonly text: string;
}

/**
 * What of a plan's passages is compared with those of other plans: digests, and no words. Passages
 * that are too short to tell are left out.
 */
export interface PassageDigests {
  readonly fragments: readonly string[];
  /** Of each passage as it stands. */
  readonly exact: Float64Array;
  /** Of each passage without its numbers. */
  readonly masked: Float64Array;
  /** Where the clauses of each passage begin in `clauses`, longest first; one more than passages. */
  readonly clauseStarts: Uint32Array;
  /** Of each clause that is long enough to tell, without its numbers. */
  readonly clauses: Float64Array;
  /** Start and end of each clause within its passage, one clause after the other. */
  readonly clauseSpans: Uint32Array;
  /** `BANDS` for each passage: what near texts have in common (see find-near-texts.ts). */
  readonly bands: Uint32Array;
  /** Where the runs of each passage begin in `runs`, ascending; one more than passages. */
  readonly runStarts: Uint32Array;
  readonly runs: Uint32Array;
}

/** Digests the passages of one plan. */
export function digestPassages(passages: readonly Passage[]): PassageDigests {
  const fragments: string[] = [];
  const exact: number[] = [];
  const masked: number[] = [];
  const clauseStarts = [0];
  const clauses: number[] = [];
  const clauseSpans: number[] = [];
  const bands: number[] = [];
  const runStarts = [0];
  const runs: Uint32Array[] = [];
  for (const { fragment, text } of passages) {
    const divided = divideClauses(text);
    const syllables = divided.flatMap((clause) => clause.syllables);
    if (syllables.length < FEWEST_SYLLABLES) continue;
    const withoutNumbers = maskNumbers(syllables);
    const ownRuns = digestRuns(withoutNumbers);
    fragments.push(fragment);
    exact.push(digestWords(syllables));
    masked.push(digestWords(withoutNumbers));
    bands.push(...digestBands(ownRuns));
    runs.push(ownRuns);
    runStarts.push((runStarts.at(-1) ?? 0) + ownRuns.length);
    const long = divided
      .filter((clause) => clause.syllables.length >= FEWEST_SYLLABLES)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const { start, end, syllables: own } of long) {
      clauses.push(digestWords(maskNumbers(own)));
      clauseSpans.push(start, end);
    }
    clauseStarts.push(clauses.length);
  }
  const joined = new Uint32Array(runStarts.at(-1) ?? 0);
  for (const [at, own] of runs.entries()) joined.set(own, runStarts[at]);
  return {
    fragments,
    exact: Float64Array.from(exact),
    masked: Float64Array.from(masked),
    clauseStarts: Uint32Array.from(clauseStarts),
    clauses: Float64Array.from(clauses),
    clauseSpans: Uint32Array.from(clauseSpans),
    bands: Uint32Array.from(bands),
    runStarts: Uint32Array.from(runStarts),
    runs: joined,
  };
}

/** Numbers of passages, clauses and runs, and one that keeps what follows on a multiple of 8. */
const HEADER = 4;

/** Packs digests for keeping on this machine. */
export function packDigests(digests: PassageDigests): Uint8Array<ArrayBuffer> {
  const { fragments, exact, masked, clauses } = digests;
  const numbers = [exact, masked, clauses];
  const words = [
    digests.clauseStarts,
    digests.clauseSpans,
    digests.bands,
    digests.runStarts,
    digests.runs,
  ];
  const names = new TextEncoder().encode(fragments.join('\n'));
  const parts = [
    Uint32Array.of(fragments.length, clauses.length, digests.runs.length, 0),
    ...numbers,
    ...words,
  ];
  const size = parts.reduce((sum, part) => sum + part.byteLength, names.length);
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const { buffer, byteOffset, byteLength } of [...parts, names]) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), end);
    end += byteLength;
  }
  return bytes;
}

/** Unpacks what `packDigests` gave; the digests may share the memory of the bytes. */
export function unpackDigests(packed: Uint8Array): PassageDigests {
  // Numbers of eight bytes can only be read at multiples of eight.
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice();
  const { buffer } = bytes;
  let end = bytes.byteOffset;
  const takeWords = (length: number): Uint32Array => {
    const words = new Uint32Array(buffer, end, length);
    end += words.byteLength;
    return words;
  };
  const takeNumbers = (length: number): Float64Array => {
    const numbers = new Float64Array(buffer, end, length);
    end += numbers.byteLength;
    return numbers;
  };
  const [passages = 0, clauses = 0, runs = 0] = takeWords(HEADER);
  const digests = {
    exact: takeNumbers(passages),
    masked: takeNumbers(passages),
    clauses: takeNumbers(clauses),
    clauseStarts: takeWords(passages + 1),
    clauseSpans: takeWords(2 * clauses),
    bands: takeWords(BANDS * passages),
    runStarts: takeWords(passages + 1),
    runs: takeWords(runs),
  };
  const names = new TextDecoder().decode(bytes.subarray(end - bytes.byteOffset));
  return { ...digests, fragments: names === '' ? [] : names.split('\n') };
}
