import { ABBREVIATIONS } from './abbreviations.ts';
import { pairKey } from './term.ts';
import { isAccented, readWords, type Word } from './words.ts';

/** A word of a query with everything that it may stand for in a text. */
export interface QueryWord {
  readonly folded: string;
  readonly spelling: string;
  /** Typed with marks: texts that spell it so come first. */
  readonly isAccented: boolean;
  /** Folded words in a row that mean the same ("tdkt" written out); empty for most words. */
  readonly writtenOut: readonly string[];
}

/** What is looked for in texts. */
export interface TextQuery {
  /** Every word in order, those of phrases included. */
  readonly words: readonly QueryWord[];
  /** Words that must stand in a row, as they were put in quotation marks. */
  readonly phrases: readonly (readonly QueryWord[])[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Reads what a reader typed; a part in quotation marks of any kind is a phrase. */
export function readTextQuery(query: string): TextQuery {
  const phrases = [...query.matchAll(QUOTED)]
    .map(([, quoted = '']) => readWords(quoted).map(toQueryWord))
    .filter((words) => words.length > 0);
  return { words: readWords(query).map(toQueryWord), phrases };
}

/** A query for words in a row, such as the parts of a number: "34-CT/TW" → 34, ct, tw. */
export function phraseQuery(text: string): TextQuery {
  const words = readWords(text).map(toQueryWord);
  return { words, phrases: [words] };
}

function toQueryWord(word: Word): QueryWord {
  const writtenOut = ABBREVIATIONS[word.folded];
  return {
    folded: word.folded,
    spelling: word.spelling,
    isAccented: isAccented(word),
    writtenOut: writtenOut === undefined ? [] : writtenOut.split(' '),
  };
}

/** The keys of all terms that answering a query needs. */
export function listQueryKeys(query: TextQuery): readonly string[] {
  const keys = new Set<string>();
  for (const word of query.words) {
    keys.add(word.folded);
    for (const key of pairKeys(word.writtenOut)) keys.add(key);
  }
  for (const key of pairKeys(query.words.map((word) => word.folded))) keys.add(key);
  return [...keys];
}

/** The keys of the pairs that words in a row make. */
export function pairKeys(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => pairKey(words[index] ?? '', word));
}
