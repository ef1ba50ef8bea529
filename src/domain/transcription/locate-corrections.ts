import type { Span } from '../text/span.ts';
import { readDifference, type DeclaredDifference } from './declared-difference.ts';
import { findSequence } from './find-sequence.ts';
import { listPublishedWords } from './published-words.ts';

/** A declared difference with its place in the published text; null when it has no single place. */
export interface LocatedCorrection<T extends DeclaredDifference> {
  readonly correction: T;
  readonly span: Span | null;
}

/**
 * Gives for each declared difference, in the order given, the words of the published text that a
 * page should mark: the corrected words without the equal ones around them; for a page join (and a
 * word that was dropped) the space at the joint; for a layout all its words.
 */
export function locateCorrections<T extends DeclaredDifference>(
  published: string,
  declared: readonly T[],
): readonly LocatedCorrection<T>[] {
  const words = listPublishedWords(published);
  const texts = words.map((word) => word.text);
  return declared.map((correction) => {
    const read = readDifference(correction);
    if (typeof read === 'string') return { correction, span: null };
    const [at, second] = findSequence(texts, read.corrected);
    if (at === undefined || second !== undefined) return { correction, span: null };
    const inGap = read.from === read.to;
    const start = inGap ? words[at + read.from - 1]?.end : words[at + read.from]?.start;
    const end = inGap ? words[at + read.from]?.start : words[at + read.to - 1]?.end;
    return { correction, span: start === undefined || end === undefined ? null : { start, end } };
  });
}
