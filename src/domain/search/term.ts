import { digestText } from '../plan-text/block-id.ts';
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

/** The shard that holds a term. */
export function termShard(key: string, shards: number): number {
  return parseInt(digestText(key), 36) % shards;
}

/** Packs the terms of one shard; `total` is the number of documents of the index. */
export function packTerms(terms: readonly Term[], total: number): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const term of terms) {
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
  return writer.finish();
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
