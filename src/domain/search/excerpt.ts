import { sentenceAround } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { QueryWord, TextQuery } from './text-query.ts';
import { readWords, type Word } from './words.ts';

/** A passage of a document as the index keeps it: its fragment ("" for none) and its words. */
export type IndexedPassage = readonly [fragment: string, text: string];

/** The sentence of a document that answers a query best. */
export interface Excerpt {
  /** The fragment of its passage; "" when the document has no addresses inside. */
  readonly fragment: string;
  /** The words in order; those that were looked for are marked. */
  readonly parts: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** Longer sentences are cut to the words around what was looked for. */
const LONGEST = 340;
const BEFORE = 110;

/** A word that is spelt otherwise than typed, tone marks included, is hardly what was meant. */
const MISSPELT = 0.3;
/** A passage that holds less of the words, and none of them in a row, answers nothing. */
const LEAST_SHARE = 0.6;

/**
 * Finds the passage that holds most of a query and gives its sentence, marked. Null when none holds
 * words of it in a row; of one word or many, it is enough to hold most.
 */
export function findExcerpt(
  passages: readonly IndexedPassage[],
  query: TextQuery,
  weigh: (folded: string) => number,
): Excerpt | null {
  const search = new Search(query, weigh);
  let best: { passage: IndexedPassage; words: readonly Word[]; score: number } | null = null;
  for (const passage of passages) {
    const words = readWords(passage[1]);
    const score = search.score(words);
    if (score > (best?.score ?? 0)) best = { passage, words, score };
  }
  if (best === null || !search.isAnswered(best.words)) return null;
  const [fragment, text] = best.passage;
  return { fragment, parts: cutSentence(text, best.words, search) };
}

/** Marks what a query looks for in a whole text, such as a title; nothing where `findExcerpt` would give null. */
export function markText(
  text: string,
  query: TextQuery,
  weigh: (folded: string) => number,
): Excerpt['parts'] {
  const words = readWords(text);
  const search = new Search(query, weigh);
  if (!search.isAnswered(words)) return [{ text, isMarked: false }];
  return markWords(text, words, { start: 0, end: text.length }, search);
}

/** True when a phrase stands in one of the passages, its words in a row and spelt as typed where accented. */
export function holdsPhrase(
  passages: readonly IndexedPassage[],
  phrase: readonly QueryWord[],
): boolean {
  return passages.some(([, text]) => {
    const words = readWords(text);
    return words.some((_, at) => matchesAt(words, at, phrase));
  });
}

function matchesAt(words: readonly Word[], at: number, phrase: readonly QueryWord[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return wanted.isAccented ? word.spelling === wanted.spelling : word.folded === wanted.folded;
  });
}

class Search {
  readonly #wanted = new Map<string, QueryWord>();
  readonly #weigh: (folded: string) => number;
  readonly #runs: readonly (readonly string[])[];
  readonly #phrases: readonly (readonly QueryWord[])[];

  constructor(query: TextQuery, weigh: (folded: string) => number) {
    this.#weigh = weigh;
    for (const word of query.words) this.#wanted.set(word.folded, word);
    const writtenOut = query.words.map((word) => word.writtenOut).filter((run) => run.length > 0);
    this.#runs = [query.words.map((word) => word.folded), ...writtenOut];
    this.#phrases = query.phrases;
  }

  /** How well words answer: each wanted word once, more where it is spelt as typed or follows its neighbour. */
  score(words: readonly Word[]): number {
    let score = 0;
    const found = new Map<string, number>();
    words.forEach((word, at) => {
      const weight = this.weighAt(words, at);
      if (weight > (found.get(word.folded) ?? 0)) found.set(word.folded, weight);
    });
    for (const weight of found.values()) score += weight;
    for (const phrase of this.#phrases) {
      if (words.some((_, at) => matchesAt(words, at, phrase))) score += 100;
    }
    return score;
  }

  weighAt(words: readonly Word[], at: number): number {
    const word = words[at];
    if (word === undefined) return 0;
    const wanted = this.#wanted.get(word.folded);
    if (wanted === undefined) return this.#isWrittenOut(words, at) ? 1 : 0;
    const weight = this.#weigh(word.folded);
    const spelling = !wanted.isAccented || wanted.spelling === word.spelling ? 1 : MISSPELT;
    const neighbours = Math.max(...this.#runs.map((run) => countNeighbours(run, words, at)));
    return weight * spelling * (1 + neighbours);
  }

  isAnswered(words: readonly Word[]): boolean {
    if (words.some((_, at) => this.#runs.some((run) => countNeighbours(run, words, at) > 0))) {
      return true;
    }
    const wanted = [...this.#wanted.keys()];
    if (wanted.length === 2 || wanted.length === 3) return false;
    const folded = new Set(words.map((word) => word.folded));
    return wanted.filter((word) => folded.has(word)).length >= wanted.length * LEAST_SHARE;
  }

  /** Which words of a sentence to mark: one that stands in a row with its neighbour is not marked alone as well. */
  mark(words: readonly Word[]): ReadonlySet<Word> {
    const found = words.flatMap((word, at) => (this.weighAt(words, at) > 0 ? [{ word, at }] : []));
    const inRow = found.filter(({ at }) =>
      this.#runs.some((run) => countNeighbours(run, words, at) > 0),
    );
    const folded = new Set(inRow.map(({ word }) => word.folded));
    const alone = found.filter(({ word }) => !folded.has(word.folded));
    return new Set([...inRow, ...alone].map(({ word }) => word));
  }

  #isWrittenOut(words: readonly Word[], at: number): boolean {
    const word = words[at]?.folded ?? '';
    return this.#runs.slice(1).some((run) => {
      const start = at - run.indexOf(word);
      return (
        run.includes(word) && run.every((wanted, index) => words[start + index]?.folded === wanted)
      );
    });
  }
}

/** How many of its neighbours in the run (0, 1, 2) the word at a place stands beside in the text too. */
function countNeighbours(run: readonly string[], words: readonly Word[], at: number): number {
  const word = words[at]?.folded;
  const counts = run.map((wanted, index) => {
    if (wanted !== word) return 0;
    const follows = index > 0 && words[at - 1]?.folded === run[index - 1];
    const precedes = index + 1 < run.length && words[at + 1]?.folded === run[index + 1];
    return Number(follows) + Number(precedes);
  });
  return Math.max(0, ...counts);
}

function cutSentence(text: string, words: readonly Word[], search: Search): Excerpt['parts'] {
  const centre = findCentre(words, search);
  const at = words[centre];
  if (at === undefined) return [{ text, isMarked: false }];
  let { start, end } = sentenceAround(text, { start: 0, end: text.length }, at);
  if (end - start > LONGEST) {
    start = startOfWord(words, Math.max(start, at.start - BEFORE), start);
    end = Math.min(end, startOfWord(words, start + LONGEST, end));
  }
  const parts = markWords(text, words, { start, end }, search);
  return [
    ...(start > 0 && !/^\s*$/u.test(text.slice(0, start)) ? [{ text: '… ', isMarked: false }] : []),
    ...parts,
    ...(end < text.trimEnd().length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** The words of a span in parts, those that answer the query marked, neighbours as one. */
function markWords(
  text: string,
  words: readonly Word[],
  { start, end }: Span,
  search: Search,
): Excerpt['parts'] {
  const parts: { text: string; isMarked: boolean }[] = [];
  let written = start;
  const write = (to: number, isMarked: boolean): void => {
    if (to > written) parts.push({ text: text.slice(written, to), isMarked });
    written = to;
  };
  const shown = words.filter((word) => word.start >= start && word.end <= end);
  const marked = search.mark(shown);
  let last: Word | null = null;
  for (const word of shown) {
    if (!marked.has(word)) continue;
    const joins = last !== null && isJoined(text, last, word);
    if (!joins) {
      if (last !== null) write(last.end, true);
      write(word.start, false);
    }
    last = word;
  }
  if (last !== null) write(last.end, true);
  write(end, false);
  return parts;
}

function isJoined(text: string, word: Word, next: Word): boolean {
  return /^[\s/.,-]{0,2}$/u.test(text.slice(word.end, next.start));
}

/** How many words one look takes in. */
const WINDOW = 24;

/** The word with which the closest group that holds most of the query begins; of equal groups the first. */
function findCentre(words: readonly Word[], search: Search): number {
  let best = 0;
  let bestScore = 0;
  let firstBest = 0;
  words.forEach((_, at) => {
    if (search.weighAt(words, at) === 0) return;
    const score = search.score(words.slice(at, at + WINDOW));
    if (score > bestScore) firstBest = at;
    // A later beginning with the same score leaves out words that add nothing.
    if (score > bestScore || (score === bestScore && at < firstBest + WINDOW)) best = at;
    bestScore = Math.max(bestScore, score);
  });
  return best;
}

function startOfWord(words: readonly Word[], from: number, otherwise: number): number {
  return words.find((word) => word.start >= from)?.start ?? otherwise;
}
