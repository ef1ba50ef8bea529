import { skip } from '../../text/match-at.ts';
import { foldText } from '../../text/fold.ts';
import { ANY_DOCUMENT, DOCUMENT_TYPES } from './document-types.ts';

/** A type word and the type that it names. */
export interface TypeWord {
  readonly type: string;
  readonly end: number;
}

/** Types by the words that name them, folded. */
const TYPE_BY_WORDS: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_TYPES.flatMap(({ id, words }) => words.map((text) => [text, id] as const)),
  ['van ban', ANY_DOCUMENT],
  ['van ban huong dan', ANY_DOCUMENT],
]);

/** Abbreviations in front of a number ("NĐ", "ND"; "VB" for văn bản) and the types they stand for. */
export const TYPE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['VB', ANY_DOCUMENT],
  // No word of the language is spelt so: small letters will do.
  ['nq', 'nghi-quyet'],
  ...DOCUMENT_TYPES.filter((type) => type.uses.includes('a')).flatMap(
    ({ id, symbols: [symbol = ''] }) =>
      [symbol, symbol.replace('Đ', 'D')].map((spelling) => [spelling, id] as const),
  ),
]);

/** The source of a pattern for a type word in a folded text, the longest first. */
export const TYPE_WORD = `(?:${[...TYPE_BY_WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s')})(?![a-z0-9])`;

/** The source of a pattern for an abbreviation in a folded text. */
export const TYPE_ABBREVIATION = `(?:${[...TYPE_ABBREVIATIONS.keys()].map(foldText).join('|')})`;

const TYPE_WORD_HERE = new RegExp(TYPE_WORD, 'uy');

/** The type word that stands at a place of a folded text, or null. Any white space joins its syllables. */
export function readTypeWordAt(folded: string, at: number): TypeWord | null {
  const end = skip(TYPE_WORD_HERE, folded, at);
  const type = TYPE_BY_WORDS.get(folded.slice(at, end).replace(/\s/gu, ' '));
  return type ? { type, end } : null;
}
