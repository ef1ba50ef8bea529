import { listReceivedWords } from './received-words.ts';

/** A difference that the entry declares: these words were received, those are published. */
export interface DeclaredDifference {
  readonly received: string;
  readonly corrected: string;
}

/** How a published text stands to the file as received. */
export type TranscriptionComparison =
  | { readonly matches: true; readonly declared: number }
  | { readonly matches: false; readonly faults: readonly TranscriptionFault[] };

export type TranscriptionFault =
  /** The received words of a declared correction are not in the file, or stand there more than once. */
  | { readonly fault: 'correction-not-found' | 'correction-not-unique'; readonly received: string }
  /** The texts differ although nothing is declared there. Words with what surrounds them. */
  | { readonly fault: 'undeclared'; readonly received: string; readonly published: string };

const CONTEXT_WORDS = 6;

/**
 * Compares a published text with the file as received, word for word, punctuation included: after
 * every declared correction is applied to the received words, both must be the same sequence.
 *
 * Gives the number of declared corrections, or every fault up to the first undeclared difference
 * (behind it the two texts may run out of step).
 */
export function compareTranscription(
  received: string,
  published: string,
  declared: readonly DeclaredDifference[],
): TranscriptionComparison {
  const faults: TranscriptionFault[] = [];
  let words = ` ${listReceivedWords(received).join(' ')} `;
  for (const difference of declared) {
    const from = ` ${listReceivedWords(difference.received).join(' ')} `;
    const at = words.indexOf(from);
    if (at === -1) {
      faults.push({ fault: 'correction-not-found', received: difference.received });
    } else if (words.indexOf(from, at + 1) !== -1) {
      faults.push({ fault: 'correction-not-unique', received: difference.received });
    } else {
      const to = ` ${listReceivedWords(difference.corrected).join(' ')} `;
      words = words.slice(0, at) + to + words.slice(at + from.length);
    }
  }
  const expected = words.trim().split(' ');
  const found = published.split(/\s+/u).filter((word) => word !== '');
  const at = firstDifference(expected, found);
  if (at !== null) {
    faults.push({
      fault: 'undeclared',
      received: excerptAround(expected, at),
      published: excerptAround(found, at),
    });
  }
  return faults.length === 0 ? { matches: true, declared: declared.length } : { matches: false, faults };
}

function firstDifference(a: readonly string[], b: readonly string[]): number | null {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return null;
}

function excerptAround(words: readonly string[], at: number): string {
  return words.slice(Math.max(0, at - CONTEXT_WORDS), at + CONTEXT_WORDS).join(' ');
}
