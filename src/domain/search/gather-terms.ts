import { STRONG, TOP, type Contribution } from './contribution.ts';
import { pairKey, type Term } from './term.ts';

/** Bits of a posting below the place of its document. */
const RANK_BITS = 2;

interface GatheredWord {
  readonly folded: string;
  readonly entry: number;
  /** The entry of each spelling. */
  readonly spellings: Map<string, number>;
  /** The entry of each pair that this word begins, by the second word. */
  readonly pairs: Map<number, number>;
}

/**
 * Gathers the terms of many documents, which come in the order of their places. Every word, spelling,
 * pair and facet is an entry with a number; what is kept of a document is numbers only.
 */
export class TermGatherer {
  readonly #words: GatheredWord[] = [];
  readonly #places = new Map<string, number>();
  readonly #facets = new Map<string, number>();
  readonly #postings = new Postings();
  #entries = 0;
  #documents = 0;

  /** Adds the next document. */
  add(contribution: Contribution): void {
    const document = this.#documents++;
    const post = (entry: number, rank: number): void =>
      this.#postings.add(entry, (document << RANK_BITS) | rank);
    const { words, wordRanks, spellings, spelt, pairs, pairRanks, facets } = contribution;
    const places = words.map((folded) => this.#placeWord(folded));
    places.forEach((place, at) => post(this.#word(place).entry, wordRanks[at] ?? 0));
    spellings.forEach((spelling, at) => {
      post(this.#claim(this.#word(places[spelt[at] ?? 0]).spellings, spelling), 0);
    });
    for (let at = 0; at < pairs.length; at += 2) {
      const first = this.#word(places[pairs[at] ?? 0]);
      post(this.#claim(first.pairs, places[pairs[at + 1] ?? 0] ?? 0), pairRanks[at / 2] ?? 0);
    }
    for (const facet of facets) post(this.#claim(this.#facets, facet), 0);
  }

  /** How many documents were added. */
  get documents(): number {
    return this.#documents;
  }

  /** Every term once, in no order. */
  *list(): Generator<Term> {
    const group = this.#postings.group(this.#entries);
    for (const { folded, entry, spellings, pairs } of this.#words) {
      const spelt = [...spellings].sort(([a], [b]) => (a < b ? -1 : 1));
      yield {
        key: folded,
        ...divideByRank(group(entry)),
        spellings: spelt.map(([spelling, own]) => ({
          spelling,
          documents: divideByRank(group(own)).documents,
        })),
      };
      for (const [second, own] of pairs) {
        const key = pairKey(folded, this.#word(second).folded);
        yield { key, ...divideByRank(group(own)), spellings: [] };
      }
    }
    for (const [key, entry] of this.#facets) {
      yield { key, ...divideByRank(group(entry)), spellings: [] };
    }
  }

  #placeWord(folded: string): number {
    const known = this.#places.get(folded);
    if (known !== undefined) return known;
    const place = this.#words.length;
    this.#places.set(folded, place);
    const entry = this.#entries++;
    this.#words.push({ folded, entry, spellings: new Map(), pairs: new Map() });
    return place;
  }

  #word(place: number | undefined): GatheredWord {
    const word = this.#words[place ?? -1];
    if (word === undefined) throw new RangeError(`A contribution names no word ${place}`);
    return word;
  }

  #claim<K>(entries: Map<K, number>, key: K): number {
    const known = entries.get(key);
    if (known !== undefined) return known;
    entries.set(key, this.#entries);
    return this.#entries++;
  }
}

function divideByRank(postings: Uint32Array): Pick<Term, 'documents' | 'strong' | 'top'> {
  const documents: number[] = [];
  const strong: number[] = [];
  const top: number[] = [];
  for (const posting of postings) {
    const document = posting >>> RANK_BITS;
    documents.push(document);
    if ((posting & STRONG) !== 0) strong.push(document);
    if ((posting & TOP) !== 0) top.push(document);
  }
  return { documents, strong, top };
}

const CHUNK = 2 ** 18;

/** Pairs of an entry and a value, kept as they come and grouped at the end. */
class Postings {
  readonly #full: Uint32Array[] = [];
  #chunk = new Uint32Array(2 * CHUNK);
  #used = 0;

  add(entry: number, value: number): void {
    if (this.#used === this.#chunk.length) {
      this.#full.push(this.#chunk);
      this.#chunk = new Uint32Array(2 * CHUNK);
      this.#used = 0;
    }
    this.#chunk[this.#used++] = entry;
    this.#chunk[this.#used++] = value;
  }

  /** The values of each entry, in the order in which they were added. */
  group(entries: number): (entry: number) => Uint32Array {
    const chunks = [...this.#full, this.#chunk.subarray(0, this.#used)];
    const starts = new Uint32Array(entries + 1);
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += 2) {
        const next = (chunk[at] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
    }
    for (let entry = 1; entry <= entries; entry++) {
      starts[entry] = (starts[entry] ?? 0) + (starts[entry - 1] ?? 0);
    }
    const values = new Uint32Array(starts[entries] ?? 0);
    const ends = starts.slice();
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += 2) {
        const entry = chunk[at] ?? 0;
        const end = ends[entry] ?? 0;
        values[end] = chunk[at + 1] ?? 0;
        ends[entry] = end + 1;
      }
    }
    return (entry) => values.subarray(starts[entry], starts[entry + 1]);
  }
}
