import { listReceivedWords, type ReceivedWord } from './received-words.ts';

/**
 * A difference that an entry declares: these words were received, those are published. `ocr` changes
 * words; `page-join` joins a sentence over a break and `layout` sets words anew, both word for word.
 */
export interface DeclaredDifference {
  readonly kind: 'ocr' | 'page-join' | 'layout';
  readonly received: string;
  readonly corrected: string;
}

/** A declared difference by words, with the words of `corrected` that it is about. */
export interface ReadDifference {
  readonly received: readonly ReceivedWord[];
  readonly corrected: readonly string[];
  /**
   * The corrected words [from, to) that differ from what was received; `from === to` names the gap
   * before word `from`, where a page break or a dropped word stood. A layout is about all its words.
   */
  readonly from: number;
  readonly to: number;
}

/** Why a declaration cannot be true, whatever the texts say. */
export type DeclarationFault =
  /** Nothing is received or nothing is published. */
  | 'empty'
  /** A page join or a layout whose words are not the same on both sides. */
  | 'words-changed'
  /** A page join whose received words do not have exactly one block break between them. */
  | 'not-one-break'
  /** An OCR slip whose words are the same on both sides. */
  | 'nothing-changed'
  /** An OCR slip whose received words run over a block break: that would join it unseen. */
  | 'break-inside';

/** Reads a declared difference, or tells why it declares nothing that can be. */
export function readDifference(difference: DeclaredDifference): ReadDifference | DeclarationFault {
  const received = listReceivedWords(difference.received);
  const corrected = difference.corrected.split(/\s+/u).filter((word) => word !== '');
  if (received.length === 0 || corrected.length === 0) return 'empty';
  const texts = received.map((word) => word.text);
  const whole = { from: 0, to: corrected.length };
  switch (difference.kind) {
    case 'ocr':
      if (texts.join(' ') === corrected.join(' ')) return 'nothing-changed';
      if (breaksInside(received).length > 0) return 'break-inside';
      return { received, corrected, ...changedWords(texts, corrected) };
    case 'layout':
      return texts.join(' ') === corrected.join(' ')
        ? { received, corrected, ...whole }
        : 'words-changed';
    case 'page-join': {
      if (texts.join('') !== corrected.join('')) return 'words-changed';
      const [at, second] = breaksInside(received);
      if (at === undefined || second !== undefined) return 'not-one-break';
      return { received, corrected, ...jointAfter(texts.slice(0, at).join('').length, corrected) };
    }
  }
}

/** Where among the words a block begins, the first word left out. */
export function breaksInside(words: readonly ReceivedWord[]): number[] {
  return [...words.keys()].filter((i) => i > 0 && words[i]?.breakBefore === 'block');
}

/** The corrected words that are left when equal words at both ends are set aside. */
function changedWords(
  received: readonly string[],
  corrected: readonly string[],
): { from: number; to: number } {
  const shorter = Math.min(received.length, corrected.length);
  let from = 0;
  while (from < shorter && received[from] === corrected[from]) from++;
  let same = 0;
  while (same < shorter - from && received.at(-1 - same) === corrected.at(-1 - same)) same++;
  return { from, to: corrected.length - same };
}

/** The gap behind so many letters, or the one word that the break had cut in two. */
function jointAfter(letters: number, words: readonly string[]): { from: number; to: number } {
  let index = 0;
  let left = letters;
  for (; left >= (words[index]?.length ?? Infinity); index++) left -= words[index]?.length ?? 0;
  return { from: index, to: left === 0 ? index : index + 1 };
}
