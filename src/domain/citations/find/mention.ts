import type { CivilDate } from '../../dates/civil-date.ts';
import type { CitationKind, Repair } from '../citation.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import type { CitationTail } from './read-tail.ts';

/** A citation while it is being found: all places are places of the reading view. */
export interface Mention {
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
  /** Where the number begins; the start for a document named without one. */
  readonly numberStart: number;
  readonly type: string | null;
  /** True when a type word stands in front; false for a later number of a list. */
  readonly hasTypeWord: boolean;
  /** The number taken apart; null for a bare number ("05") and for none. */
  readonly number: DocumentNumber | null;
  /** The number in canonical form, or as much of it as the text gives; null for none. */
  readonly printed: string | null;
  readonly repairs: readonly Repair[];
  readonly date: CivilDate | null;
  readonly year: number | null;
  readonly issuer: readonly [number, number] | null;
  readonly title: readonly [number, number] | null;
  /** Where date and issuer behind the number end. */
  readonly tailEnd: number;
}

/** The facts that a tail gives to a mention. */
export function takeTail(
  tail: CitationTail,
): Pick<Mention, 'date' | 'year' | 'issuer' | 'title' | 'tailEnd'> {
  const { date, year, issuer, title, end } = tail;
  return { date, year, issuer, title, tailEnd: end };
}
