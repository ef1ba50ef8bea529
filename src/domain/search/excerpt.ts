import { sentenceAround } from '../text/sentence.ts';
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

/** Finds the passage that holds most of a query and gives its sentence, marked; null when none holds any. */
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
  if (best === null) return null;
  const [fragment, text] = best.passage;
  return { fragment, parts: cutSentence(text, best.words, search) };
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
    const inRow = this.#runs.some((run) => isInRow(run, words, at));
    if (wanted === undefined) return inRow && this.#isWrittenOut(words, at) ? 1 : 0;
    const weight = this.#weigh(word.folded);
    const spelling = wanted.isAccented && wanted.spelling === word.spelling ? 1.3 : 1;
    return weight * spelling * (inRow ? 2 : 1);
  }

  isMarked(words: readonly Word[], at: number): boolean {
    return this.weighAt(words, at) > 0;
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

/** True when the word at a place stands beside a word that is its neighbour in the run as well. */
function isInRow(run: readonly string[], words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded;
  return run.some(
    (wanted, index) =>
      wanted === word &&
      ((index > 0 && words[at - 1]?.folded === run[index - 1]) ||
        (index + 1 < run.length && words[at + 1]?.folded === run[index + 1])),
  );
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
  const parts: { text: string; isMarked: boolean }[] = [];
  let written = start;
  const write = (to: number, isMarked: boolean): void => {
    if (to > written) parts.push({ text: text.slice(written, to), isMarked });
    written = to;
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.start < start || word.end > end) continue;
    if (!search.isMarked(words, index)) continue;
    write(word.start, false);
    let last = word;
    while (search.isMarked(words, index + 1) && isJoined(text, last, words[index + 1], end)) {
      index++;
      last = words[index] ?? last;
    }
    write(last.end, true);
  }
  write(end, false);
  return [
    ...(start > 0 && !/^\s*$/u.test(text.slice(0, start)) ? [{ text: '… ', isMarked: false }] : []),
    ...parts,
    ...(end < text.trimEnd().length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

function isJoined(text: string, word: Word, next: Word | undefined, end: number): boolean {
  return (
    next !== undefined &&
    next.end <= end &&
    /^[\s/.-]{0,2}$/u.test(text.slice(word.end, next.start))
  );
}

/** The word around which most of the query stands, within a sentence's length of words. */
function findCentre(words: readonly Word[], search: Search): number {
  let best = 0;
  let bestScore = -1;
  words.forEach((_, at) => {
    if (!search.isMarked(words, at)) return;
    const score = search.score(words.slice(at, at + 24));
    if (score > bestScore) {
      bestScore = score;
      best = at;
    }
  });
  return best;
}

function startOfWord(words: readonly Word[], from: number, otherwise: number): number {
  return words.find((word) => word.start >= from)?.start ?? otherwise;
}
