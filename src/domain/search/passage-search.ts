import type { QueryWord, TextQuery } from './text-query.ts';
import type { Word } from './words.ts';

/** A word that is spelt otherwise than typed, tone marks included, is hardly what was meant. */
const MISSPELT = 0.3;
/** A passage that holds less of the words, and none of them in a row, answers nothing. */
const LEAST_SHARE = 0.6;

/** Looks for a query in the words of passages. */
export class PassageSearch {
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

/** True when a phrase stands at a place, its words in a row and spelt as typed where accented. */
export function matchesAt(
  words: readonly Word[],
  at: number,
  phrase: readonly QueryWord[],
): boolean {
  return phrase.every((wanted, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return wanted.isAccented ? word.spelling === wanted.spelling : word.folded === wanted.folded;
  });
}
