import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word of a text in the two forms in which it is looked up. */
export interface Word extends Span {
  /** Without case, tone marks and đ: "Đua" → "dua". What finds a text. */
  readonly folded: string;
  /** The spelling, wherever its tone mark is set: "hoà" and "hòa" are one. What ranks a text. */
  readonly spelling: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0309': '?',
  '\u0323': '.',
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

export type WordForms = Pick<Word, 'folded' | 'spelling'>;

/** Forms of words met before: a text repeats few syllables many times. */
const KNOWN_FORMS = new Map<string, WordForms>();
const MOST_KNOWN = 50_000;

/** Reads the words (syllables, numbers) of a text in order; everything else separates them. */
export function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const { folded, spelling } = readForms(match[0]);
    return { start: match.index, end: match.index + match[0].length, folded, spelling };
  });
}

/** The words of a text in order, as they stand there. */
export function listWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The two forms of one word. */
export function readForms(word: string): WordForms {
  const known = KNOWN_FORMS.get(word);
  if (known !== undefined) return known;
  const forms = { folded: foldText(word), spelling: spellWord(word) };
  if (KNOWN_FORMS.size < MOST_KNOWN) KNOWN_FORMS.set(word, forms);
  return forms;
}

/**
 * The spelling of one word: lower case, the tone mark behind the letters. It leaves out where the
 * tone mark stands ("hòa", "hoà") and how the letters are encoded (NFC, NFD).
 */
export function spellWord(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  const tone = TONE.exec(letters)?.[0];
  if (tone === undefined) return letters.normalize('NFC');
  return letters.replace(tone, '').normalize('NFC') + (TONES[tone] ?? '');
}

/** True when a word was typed with a tone mark, a mark of quality or đ: its spelling then counts. */
export function isAccented(word: WordForms): boolean {
  return word.folded !== word.spelling;
}
