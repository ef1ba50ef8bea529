import {
  breaksInside,
  readDifference,
  type DeclarationFault,
  type DeclaredDifference,
  type ReadDifference,
} from './declared-difference.ts';
import { findSequence } from './find-sequence.ts';
import { listPublishedWords, type PublishedWord } from './published-words.ts';
import { listReceivedWords, type ReceivedWord } from './received-words.ts';

/** How a published text stands to the file as received. */
export type TranscriptionComparison =
  | { readonly matches: true; readonly declared: number }
  | { readonly matches: false; readonly faults: readonly TranscriptionFault[] };

export type TranscriptionFault =
  /** The declaration contradicts itself. */
  | { readonly fault: DeclarationFault; readonly received: string }
  /**
   * The received words are not in the file, stand there more than once, share words with another
   * declaration, or break there at other words than declared.
   */
  | {
      readonly fault:
        | 'correction-not-found'
        | 'correction-not-unique'
        | 'corrections-overlap'
        | 'breaks-otherwise';
      readonly received: string;
    }
  /** The texts differ although nothing is declared there. Words with what surrounds them. */
  | { readonly fault: 'undeclared'; readonly received: string; readonly published: string }
  /** A break between two blocks was lost, or one was made, that nothing declares. */
  | { readonly fault: 'undeclared-join' | 'undeclared-break'; readonly published: string };

const CONTEXT_WORDS = 6;

/**
 * Compares a published text with the file as received, word for word, punctuation included: after
 * every declared difference is applied to the received words, both must be the same sequence, and
 * blocks must begin at the same words (a line break inside a block is free).
 *
 * Gives the number of declared differences, or every fault: of the declarations, then the first
 * undeclared difference (behind it the two texts may run out of step), else every undeclared break.
 */
export function compareTranscription(
  received: string,
  published: string,
  declared: readonly DeclaredDifference[],
): TranscriptionComparison {
  const { words: expected, faults } = applyDifferences(listReceivedWords(received), declared);
  const found = listPublishedWords(published);
  const at = firstDifference(expected, found);
  if (at === null) {
    faults.push(...compareBreaks(expected, found));
  } else {
    faults.push({
      fault: 'undeclared',
      received: excerptAround(expected, at),
      published: excerptAround(found, at),
    });
  }
  return faults.length === 0
    ? { matches: true, declared: declared.length }
    : { matches: false, faults };
}

function applyDifferences(
  received: readonly ReceivedWord[],
  declared: readonly DeclaredDifference[],
): { words: readonly ReceivedWord[]; faults: TranscriptionFault[] } {
  const faults: TranscriptionFault[] = [];
  const texts = received.map((word) => word.text);
  const placed: { at: number; read: ReadDifference; difference: DeclaredDifference }[] = [];
  for (const difference of declared) {
    const read = readDifference(difference);
    if (typeof read === 'string') {
      faults.push({ fault: read, received: difference.received });
      continue;
    }
    const sequence = read.received.map((word) => word.text);
    const [at, second] = findSequence(texts, sequence);
    if (at === undefined || second !== undefined) {
      const fault = at === undefined ? 'correction-not-found' : 'correction-not-unique';
      faults.push({ fault, received: difference.received });
      continue;
    }
    placed.push({ at, read, difference });
  }

  placed.sort((a, b) => a.at - b.at);
  const words: ReceivedWord[] = [];
  let next = 0;
  for (const { at, read, difference } of placed) {
    if (at < next) {
      faults.push({ fault: 'corrections-overlap', received: difference.received });
      continue;
    }
    const end = at + read.received.length;
    const replaced = received.slice(at, end);
    if (
      difference.kind !== 'layout' &&
      String(breaksInside(replaced)) !== String(breaksInside(read.received))
    ) {
      faults.push({ fault: 'breaks-otherwise', received: difference.received });
    }
    append(words, received.slice(next, at));
    append(words, applyOne(replaced, read, difference));
    next = end;
  }
  append(words, received.slice(next));
  return { words, faults };
}

/** Spreading a long text into one call would overflow the stack. */
function append(words: ReceivedWord[], more: readonly ReceivedWord[]): void {
  for (const word of more) words.push(word);
}

/** The words that one difference puts in place of those received, with the breaks that stay. */
function applyOne(
  received: readonly ReceivedWord[],
  read: ReadDifference,
  difference: DeclaredDifference,
): ReceivedWord[] {
  return read.corrected.map((text, index) => ({
    text,
    breakBefore:
      index === 0 || difference.kind === 'layout'
        ? (received[index]?.breakBefore ?? 'none')
        : 'none',
  }));
}

function compareBreaks(
  expected: readonly ReceivedWord[],
  found: readonly PublishedWord[],
): TranscriptionFault[] {
  return expected.flatMap(({ breakBefore }, index): TranscriptionFault[] => {
    const startsBlock = found[index]?.startsBlock === true;
    if (breakBefore === 'block' && !startsBlock) {
      return [{ fault: 'undeclared-join', published: excerptAround(found, index) }];
    }
    if (breakBefore === 'none' && startsBlock) {
      return [{ fault: 'undeclared-break', published: excerptAround(found, index) }];
    }
    return [];
  });
}

interface Word {
  readonly text: string;
}

function firstDifference(a: readonly Word[], b: readonly Word[]): number | null {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i]?.text !== b[i]?.text) return i;
  return null;
}

function excerptAround(words: readonly Word[], at: number): string {
  return words
    .slice(Math.max(0, at - CONTEXT_WORDS), at + CONTEXT_WORDS)
    .map((word) => word.text)
    .join(' ');
}
