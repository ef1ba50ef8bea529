import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Fewer syllables are a phrase that anyone would write: a heading, a recipient, a formula. */
export const FEWEST_SYLLABLES = 10;

// "1.", "a)", "(2)", "-": where a passage stands in a list says nothing of its words.
const LIST_MARKER = /^\s*(?:[-–+*•]|\(?(?:\p{L}|\d{1,2}(?:\.\d{1,2}){0,3})[.)])\s+/u;
const CLAUSE = /[^.;:!?…]+(?:[.;:!?…]+(?!\s|$)[^.;:!?…]+)*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SYLLABLE = /[a-z0-9]+/gu;
const NUMBER = '#';

/** A part of a passage up to a full stop, semicolon or colon, with its syllables; offsets into the passage. */
export interface Clause extends Span {
  readonly syllables: readonly string[];
}

/**
 * Divides a passage into clauses. Their syllables are folded, without punctuation; the list marker
 * belongs to none.
 */
export function divideClauses(passage: string): readonly Clause[] {
  const marker = LIST_MARKER.exec(passage)?.[0].length ?? 0;
  return [...passage.slice(marker).matchAll(CLAUSE)].flatMap((match) => {
    const syllables = (match[0].match(WORD) ?? []).flatMap(foldWord);
    if (syllables.length === 0) return [];
    const start = marker + match.index + (match[0].length - match[0].trimStart().length);
    return [{ start, end: start + match[0].trim().length, syllables }];
  });
}

/** Syllables of words met before: texts repeat few words many times. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

function foldWord(word: string): readonly string[] {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const syllables = foldText(word).match(SYLLABLE) ?? [];
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, syllables);
  return syllables;
}

/** The same syllables with every number, and every run of numbers such as a date, as one sign. */
export function maskNumbers(syllables: readonly string[]): readonly string[] {
  const masked: string[] = [];
  for (const syllable of syllables) {
    if (!/^\d/u.test(syllable)) masked.push(syllable);
    else if (masked.at(-1) !== NUMBER) masked.push(NUMBER);
  }
  return masked;
}
