import type { DocumentList } from '../domain/search/document-list.ts';
import { PART, type IndexedDocument } from '../domain/search/manifest.ts';
import { packTerms, pairKey, termShard, type Term } from '../domain/search/term.ts';
import { readWords, type Word } from '../domain/search/words.ts';
import type { SearchableDocument } from './searchable.ts';

/** What one word of a query costs, about; most queries have three to five words and pairs. */
const SHARD_BYTES = 3000;

interface GrowingTerm {
  readonly documents: number[];
  readonly strong: number[];
  readonly top: number[];
  readonly spellings: Map<string, number[]> | null;
}

/** Builds the index of the words, pairs of words and facets of documents, and the documents' files. */
export function indexTexts(documents: Iterable<SearchableDocument>): {
  readonly documents: number;
  readonly shards: number;
  readonly files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;
} {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const terms = new Map<string, GrowingTerm>();
  let total = 0;
  for (const document of documents) {
    const place = total++;
    files.set(PART.document(place), JSON.stringify(keepForHits(document)));
    const add = (text: string, rank: Rank): void => addText(terms, readWords(text), place, rank);
    for (const name of document.names) add(name, 'top');
    for (const text of document.surroundings) add(text, 'strong');
    for (const { text, isStrong } of document.passages) add(text, isStrong ? 'strong' : 'plain');
    for (const facet of document.facets) addOnce(claim(terms, facet, false).documents, place);
  }
  const finished = [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, term]) => finishTerm(key, term));
  const shards = Math.max(1, Math.ceil(packTerms(finished, total).length / SHARD_BYTES));
  const groups = Map.groupBy(finished, ({ key }) => termShard(key, shards));
  for (let shard = 0; shard < shards; shard++) {
    files.set(PART.terms(shard), packTerms(groups.get(shard) ?? [], total));
  }
  return { documents: total, shards, files };
}

type Rank = 'top' | 'strong' | 'plain';

function keepForHits({ path, title, detail, held, passages }: SearchableDocument): IndexedDocument {
  return {
    path,
    title,
    detail,
    held,
    passages: passages.map(({ fragment, text }) => [fragment, text]),
  };
}

function addText(
  terms: Map<string, GrowingTerm>,
  words: readonly Word[],
  place: number,
  rank: Rank,
): void {
  words.forEach(({ folded, spelling }, index) => {
    const term = claim(terms, folded, true);
    note(term, place, rank);
    const spellings = term.spellings ?? new Map<string, number[]>();
    const spelt = spellings.get(spelling) ?? [];
    spellings.set(spelling, spelt);
    addOnce(spelt, place);
    const next = words[index + 1];
    if (next !== undefined) note(claim(terms, pairKey(folded, next.folded), false), place, rank);
  });
}

function note(term: GrowingTerm, place: number, rank: Rank): void {
  addOnce(term.documents, place);
  if (rank === 'strong') addOnce(term.strong, place);
  if (rank === 'top') addOnce(term.top, place);
}

function claim(terms: Map<string, GrowingTerm>, key: string, isWord: boolean): GrowingTerm {
  const known = terms.get(key);
  if (known !== undefined) return known;
  const term = {
    documents: [],
    strong: [],
    top: [],
    spellings: isWord ? new Map<string, number[]>() : null,
  };
  terms.set(key, term);
  return term;
}

function addOnce(list: number[], place: number): void {
  if (list.at(-1) !== place) list.push(place);
}

function finishTerm(key: string, { documents, strong, top, spellings }: GrowingTerm): Term {
  const spelt: readonly (readonly [string, DocumentList])[] =
    spellings === null ? [] : [...spellings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    key,
    documents,
    strong,
    top,
    spellings: spelt.map(([spelling, list]) => ({ spelling, documents: list })),
  };
}
