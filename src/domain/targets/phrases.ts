import { wordKey } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A list of phrases that can be looked for in tokens, each with a value. */
export interface PhraseTable<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase found: the tokens [from, to) and the value of the phrase. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Builds a table out of phrases (words separated by spaces, commas ignored) and their values. */
export function compilePhrases<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.replaceAll(',', ' ').split(/\s+/u).filter(Boolean).map(wordKey);
    const first = words[0];
    if (first === undefined) continue;
    const list = byFirstWord.get(first) ?? [];
    list.push({ words, value });
    byFirstWord.set(first, list);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** Builds a table of phrases whose value is the phrase itself. */
export function compileWordList(phrases: readonly string[]): PhraseTable<string> {
  return compilePhrases(phrases.map((phrase) => [phrase, phrase] as const));
}

/**
 * Gives the longest phrase that begins exactly at a token, or null. Commas, hyphens and quotation
 * marks between its words are passed over ("trong sạch, vững mạnh").
 */
export function matchPhraseAt<T>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<T>,
): PhraseMatch<T> | null {
  const candidates = table.byFirstWord.get(tokens[at]?.key ?? '') ?? [];
  for (const { words, value } of candidates) {
    const to = matchWords(tokens, at, words);
    if (to !== null) return { from: at, to, value };
  }
  return null;
}

/** Gives every phrase between two tokens, longest first, none overlapping another. */
export function findPhrases<T>(
  tokens: readonly Token[],
  from: number,
  to: number,
  table: PhraseTable<T>,
): readonly PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = from; at < to;) {
    const match = matchPhraseAt(tokens, at, table);
    if (match !== null && match.to <= to) {
      found.push(match);
      at = match.to;
    } else {
      at++;
    }
  }
  return found;
}

/** True when one of the phrases stands between two tokens. */
export function hasPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  table: PhraseTable<unknown>,
): boolean {
  return findPhrases(tokens, from, to, table).length > 0;
}

/** Gives the longest phrase that ends exactly before a token, or null. */
export function matchPhraseBefore<T>(
  tokens: readonly Token[],
  end: number,
  table: PhraseTable<T>,
): PhraseMatch<T> | null {
  // No phrase in use has more than six words.
  for (let from = Math.max(0, end - 6); from < end; from++) {
    const match = matchPhraseAt(tokens, from, table);
    if (match !== null && match.to === end) return match;
  }
  return null;
}

const PASSED_OVER = new Set([',', '-', '–', '“', '”', '"', "'", '‘', '’']);

function matchWords(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let next = at;
  for (const [index, word] of words.entries()) {
    while (index > 0 && PASSED_OVER.has(tokens[next]?.printed ?? '')) next++;
    if (tokens[next]?.key !== word) return null;
    next++;
  }
  return next;
}
