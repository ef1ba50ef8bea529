import { sentenceAround } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { PassageSearch, matchesAt } from './passage-search.ts';
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

/**
 * Finds the passage that holds most of a query and gives its sentence, marked. Null when none holds
 * words of it in a row; of one word or many, it is enough to hold most.
 */
export function findExcerpt(
  passages: readonly IndexedPassage[],
  query: TextQuery,
  weigh: (folded: string) => number,
): Excerpt | null {
  const search = new PassageSearch(query, weigh);
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
  const search = new PassageSearch(query, weigh);
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

function cutSentence(
  text: string,
  words: readonly Word[],
  search: PassageSearch,
): Excerpt['parts'] {
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
  search: PassageSearch,
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
function findCentre(words: readonly Word[], search: PassageSearch): number {
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
