import type { DocumentList } from './document-list.ts';
import { intersectLists, uniteLists, type Term } from './term.ts';
import { pairKeys, type QueryWord, type TextQuery } from './text-query.ts';

/** A document that answers a query, best first in a ranking. */
export interface TextHit {
  /** Its place in the index. */
  readonly document: number;
  readonly score: number;
}

export interface TextRanking {
  readonly hits: readonly TextHit[];
  /** True when no document has every word, and those that have the most are given. */
  readonly isPartial: boolean;
}

/** The terms of a query by key; terms that no document has are not there. */
export type Terms = ReadonlyMap<string, Term>;

const STRONG_BONUS = 0.7;
const TOP_BONUS = 1.5;
/** Two words in a row say more than the same words apart. */
const PAIR_WEIGHT = 1.3;
/** A document that lacks more than this share of the words is no answer. */
const PARTIAL_SHARE = 0.6;

/**
 * Ranks the documents that hold every word and phrase of a query. Those that spell the accented
 * words as typed come before the others; then rare words, words in a row, and words in titles,
 * headings and targets count more. Equal ones stay in the order of the index.
 *
 * `filters` are lists of documents, all of which an answer must be in. Without words, every
 * document of the filters is given. When nothing holds every word and `mayBePartial`, the documents
 * that hold most of them are given.
 */
export function rankText(
  query: TextQuery,
  terms: Terms,
  options: {
    readonly total: number;
    readonly filters: readonly DocumentList[];
    readonly mayBePartial: boolean;
  },
): TextRanking {
  const { total, filters } = options;
  const allowed = filters.length === 0 ? null : new Set(intersectLists(filters));
  const isAllowed = (document: number): boolean => allowed === null || allowed.has(document);
  if (query.words.length === 0) {
    const hits = [...(allowed ?? [])].map((document) => ({ document, score: 0 }));
    return { hits: hits.sort((a, b) => a.document - b.document), isPartial: false };
  }
  const tally = new Tally(query, terms, total);
  const needed = query.phrases.map((phrase) => documentsOfPhrase(phrase, terms));
  const inPhrases = needed.length === 0 ? null : new Set(intersectLists(needed));
  const candidates = tally
    .list()
    .filter((document) => isAllowed(document) && (inPhrases?.has(document) ?? true));
  const whole = candidates.filter((document) => tally.countWords(document) === query.words.length);
  if (whole.length > 0) return { hits: tally.sort(whole), isPartial: false };
  if (!options.mayBePartial) return { hits: [], isPartial: false };
  const least = Math.max(1, Math.ceil(query.words.length * PARTIAL_SHARE));
  const partial = candidates.filter((document) => tally.countWords(document) >= least);
  return { hits: tally.sort(partial), isPartial: partial.length > 0 };
}

/** How much a word tells: much when few documents have it. */
export function weighTerm(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5)) + 0.1;
}

class Tally {
  readonly #words: Uint8Array;
  readonly #misspelt: Uint8Array;
  readonly #scores: Float64Array;
  readonly #total: number;

  constructor(query: TextQuery, terms: Terms, total: number) {
    this.#total = total;
    this.#words = new Uint8Array(total);
    this.#misspelt = new Uint8Array(total);
    this.#scores = new Float64Array(total);
    for (const word of query.words) this.#addWord(word, terms);
    for (const key of pairKeys(query.words.map((word) => word.folded))) {
      this.#addWeights(terms.get(key), PAIR_WEIGHT);
    }
  }

  #addWord(word: QueryWord, terms: Terms): void {
    const term = terms.get(word.folded);
    const writtenOut = documentsOfPairs(word.writtenOut, terms);
    const documents = uniteLists([term?.documents ?? [], writtenOut]);
    for (const document of documents) this.#add(this.#words, document);
    this.#addWeights(term, 1);
    const weight = weighTerm(writtenOut.length, this.#total);
    for (const document of writtenOut) this.#addScore(document, weight);
    if (!word.isAccented || term === undefined) return;
    const spelt = new Set(
      term.spellings.find(({ spelling }) => spelling === word.spelling)?.documents ?? [],
    );
    for (const document of documents) {
      if (!spelt.has(document)) this.#add(this.#misspelt, document);
    }
  }

  #addWeights(term: Term | undefined, factor: number): void {
    if (term === undefined) return;
    const weight = weighTerm(term.documents.length, this.#total) * factor;
    for (const document of term.documents) this.#addScore(document, weight);
    for (const document of term.strong) this.#addScore(document, weight * STRONG_BONUS);
    for (const document of term.top) this.#addScore(document, weight * TOP_BONUS);
  }

  #add(counts: Uint8Array, document: number): void {
    counts[document] = (counts[document] ?? 0) + 1;
  }

  #addScore(document: number, score: number): void {
    this.#scores[document] = (this.#scores[document] ?? 0) + score;
  }

  list(): readonly number[] {
    return [...this.#words.keys()].filter((document) => this.countWords(document) > 0);
  }

  countWords(document: number): number {
    return this.#words[document] ?? 0;
  }

  sort(documents: readonly number[]): readonly TextHit[] {
    const misspelt = (document: number): number => this.#misspelt[document] ?? 0;
    return documents
      .map((document) => ({ document, score: this.#scores[document] ?? 0 }))
      .sort(
        (a, b) =>
          misspelt(a.document) - misspelt(b.document) ||
          b.score - a.score ||
          a.document - b.document,
      );
  }
}

/**
 * Documents in which all pairs of a phrase stand: every document with the phrase, and a few in
 * which the pairs stand apart. A word typed with marks must be spelt so.
 */
function documentsOfPhrase(phrase: readonly QueryWord[], terms: Terms): DocumentList {
  const words = phrase.map((word) => word.folded);
  const lists = phrase.map((word) => {
    const term = terms.get(word.folded);
    return word.isAccented
      ? (term?.spellings.find(({ spelling }) => spelling === word.spelling)?.documents ?? [])
      : (term?.documents ?? []);
  });
  return intersectLists([
    ...lists,
    ...pairKeys(words).map((key) => terms.get(key)?.documents ?? []),
  ]);
}

function documentsOfPairs(words: readonly string[], terms: Terms): DocumentList {
  return intersectLists(pairKeys(words).map((key) => terms.get(key)?.documents ?? []));
}
