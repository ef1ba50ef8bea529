import type { ReadingView } from '../../text/reading-view.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import type { CitationKind, Repair } from '../citation.ts';
import { readTail } from './read-tail.ts';
import type { CivilDate } from '../../dates/civil-date.ts';

/** [start, end) in a reading view. */
export type Place = readonly [start: number, end: number];

/** What stands behind a citation's number or name. */
export interface CitationTail {
  date: CivilDate | null;
  year: number | null;
  issuer: Place | null;
  title: Place | null;
  /** Where date and issuer end. */
  tailEnd: number;
}

/** A citation while it is being found: all places are places of the reading view. */
export interface Mention extends CitationTail {
  kind: CitationKind;
  readonly start: number;
  readonly end: number;
  /** Where the number begins, behind the type word; the start for a later number of a list or a name. */
  readonly numberStart: number;
  readonly type: string | null;
  /** The number taken apart; absent for a bare number ("05") and for none. */
  parts?: DocumentNumber;
  /** The number in canonical form, or as much of it as the text gives; null for none. */
  number: string | null;
  repairs: readonly Repair[];
  /** What must be known of the rest of the text for a bare number to count; absent for nothing. */
  doubt?: string | undefined;
  /** The index of the mention in whose title this one stands; null for none. */
  nestedIn: number | null;
  /** True when another document stands in its title. */
  hasInner?: boolean;
}

/** Makes a mention of what was read of it, and of what the tail behind it adds; by name alone unless its kind is told. */
export function makeMention(
  view: ReadingView,
  facts: Pick<Mention, 'start' | 'end' | 'type'> & Partial<Mention>,
): Mention {
  const mention: Mention = {
    numberStart: facts.start,
    number: null,
    date: null,
    year: null,
    issuer: null,
    title: null,
    tailEnd: facts.end,
    repairs: [],
    nestedIn: null,
    kind: 'named',
    ...facts,
  };
  readTail(view, mention);
  return mention;
}
