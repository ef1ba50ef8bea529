import { readTypeSymbol } from './read-symbol.ts';
import { ABBREVIATED_WORDS, ANY_DOCUMENT, DOCUMENT_TYPES } from './document-types.ts';

/** A type word, folded, and the type that it names. */
export interface TypeWord {
  readonly words: string;
  readonly type: string;
}

/** Type words by their first syllable, the longest first. */
export const TYPE_WORDS: ReadonlyMap<string, readonly TypeWord[]> = indexTypeWords();

/** Abbreviations in front of a number ("NĐ", written "NÐ" in a view) and the types they stand for. */
export const TYPE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  ABBREVIATED_WORDS.flatMap((word): [string, string][] => {
    const type = readTypeSymbol(word)?.types[0] ?? ANY_DOCUMENT;
    return [
      [word.replace(/Đ/gu, 'Ð'), type],
      [word.replace(/Đ/gu, 'D'), type],
    ];
  }),
);

function indexTypeWords(): ReadonlyMap<string, readonly TypeWord[]> {
  const all = [
    ...DOCUMENT_TYPES,
    { id: ANY_DOCUMENT, words: ['van ban', 'van ban chi dao', 'van ban huong dan'] },
  ]
    .flatMap(({ id, words }) => words.map((text) => ({ words: text, type: id })))
    .sort((a, b) => b.words.length - a.words.length);
  const index = new Map<string, TypeWord[]>();
  for (const entry of all) {
    const first = entry.words.split(' ', 1)[0] ?? entry.words;
    const entries = index.get(first);
    if (entries) entries.push(entry);
    else index.set(first, [entry]);
  }
  return index;
}

/** The type word that stands at a place of a folded text, or null. Any white space joins its syllables. */
export function readTypeWordAt(
  folded: string,
  at: number,
  wordEnd: number,
): (TypeWord & { end: number }) | null {
  for (const entry of TYPE_WORDS.get(folded.slice(at, wordEnd)) ?? []) {
    const end = at + entry.words.length;
    if (/[a-z0-9]/u.test(folded.charAt(end))) continue;
    if (folded.slice(at, end).replace(/\s/gu, ' ') === entry.words) return { ...entry, end };
  }
  return null;
}
