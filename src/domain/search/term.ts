import { hashText } from '../plan-text/block-id.ts';
import { ByteReader, ByteWriter } from './document-list.ts';
import type { DocumentList } from './document-list.ts';

/**
 * Where a term stands. A term is a folded word ("dua"), two words in a row ("thi dua") or a facet
 * ("@nam:2023").
 */
export interface Term {
  readonly key: string;
  readonly documents: DocumentList;
  /** Those in which it stands in a heading, a target, a căn cứ or the theme. */
  readonly strong: DocumentList;
  /** Those in whose title, agency or place it stands. */
  readonly top: DocumentList;
  /** Of a word: its spellings and the documents of each. */
  readonly spellings: readonly { readonly spelling: string; readonly documents: DocumentList }[];
}

/** The key of two words in a row. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The key of a facet, for example `facetKey('nam', '2023')`. */
export function facetKey(facet: string, value: string): string {
  return `@${facet}:${value}`;
}

/** What one word of a query costs at most, about; most queries have three to five words and pairs. */
const SHARD_BYTES = 3000;

/**
 * Into how many shards terms are divided that take so many bytes: a round number (4, 5, 6 or 7 times
 * a power of two), so that it seldom changes when a plan does.
 */
export function countShards(bytes: number): number {
  const least = Math.max(1, Math.ceil(bytes / SHARD_BYTES));
  const step = 2 ** Math.max(0, Math.floor(Math.log2(least)) - 2);
  return Math.ceil(least / step) * step;
}

/** The shard that holds a term. */
export function termShard(key: string, shards: number): number {
  return hashText(key) % shards;
}

/** Packs the terms of one shard; `total` is the number of documents of the index. */
export function packTerms(terms: readonly Term[], total: number): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const term of terms) writeTerm(writer, term, total);
  return writer.finish();
}

/** Writes one term as `packTerms` does; its spellings must be in order. */
export function writeTerm(writer: ByteWriter, term: Term, total: number): void {
  writer.writeText(term.key);
  writer.writeNumber(term.spellings.length);
  if (term.spellings.length < 2) writer.writeList(term.documents, total);
  for (const { spelling, documents } of term.spellings) {
    writer.writeText(spelling);
    if (term.spellings.length > 1) writer.writeList(documents, total);
  }
  writer.writeList(term.strong, total);
  writer.writeList(term.top, total);
}

/** Unpacks a shard into its terms by key. */
export function unpackTerms(bytes: Uint8Array, total: number): ReadonlyMap<string, Term> {
  const reader = new ByteReader(bytes);
  const terms = new Map<string, Term>();
  while (!reader.isAtEnd) {
    const key = reader.readText();
    const count = reader.readNumber();
    const shared = count < 2 ? reader.readList(total) : null;
    const spellings: { spelling: string; documents: DocumentList }[] = [];
    for (let left = count; left > 0; left--) {
      const spelling = reader.readText();
      spellings.push({ spelling, documents: shared ?? reader.readList(total) });
    }
    const documents = shared ?? uniteLists(spellings.map((spelt) => spelt.documents));
    terms.set(key, {
      key,
      documents,
      strong: reader.readList(total),
      top: reader.readList(total),
      spellings,
    });
  }
  return terms;
}

/** The documents that stand in at least one list. */
export function uniteLists(lists: readonly DocumentList[]): DocumentList {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The documents that stand in every list; none for no list. */
export function intersectLists(lists: readonly DocumentList[]): DocumentList {
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return first.filter((document) => sets.every((set) => set.has(document)));
}
