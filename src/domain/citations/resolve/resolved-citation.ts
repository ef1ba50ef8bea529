import type { CivilDate } from '../../dates/civil-date.ts';
import type { Citation } from '../citation.ts';

/** What speaks for a document: a fact of the citation, or of its surroundings, that agrees with it. */
export type MatchReason =
  /** The number, in canonical form. */
  | 'number'
  /** The year inside the number: such a number is given once. */
  | 'number-year'
  | 'date'
  | 'issuer'
  | 'title'
  /** The province that the issuer or title names, or the citing agency's own. */
  | 'province'
  /** A fuller mention of the same number in the same text; `citation` is its index. */
  | 'fuller-mention'
  /** The name of a law or congress. */
  | 'name';

/** Why a document that bears the number is not the one that is meant. */
export type RejectionReason =
  'type' | 'date' | 'year' | 'issuer' | 'province' | 'title' | 'younger';

/** One reason for or against a document. */
export type Evidence =
  | { readonly kind: 'matched'; readonly reason: MatchReason; readonly citation?: number }
  | { readonly kind: 'rejected'; readonly document: string; readonly reason: RejectionReason };

/** A contradiction in the source, which is shown and never mended. */
export type SourceContradiction =
  /** The text dates the document otherwise than the register. */
  | { readonly kind: 'date-differs'; readonly stated: CivilDate; readonly registered: CivilDate }
  /** The document is dated after the plan that cites it. */
  | { readonly kind: 'younger-than-citing'; readonly dated: CivilDate }
  /** One number is written in two ways in one text. */
  | { readonly kind: 'two-spellings'; readonly spellings: readonly string[] }
  /** The year inside the number is not that of the date. */
  | { readonly kind: 'year-differs'; readonly numberYear: number; readonly date: CivilDate }
  /** The date lies before the year that the title says the document is for by more than it should. */
  | {
      readonly kind: 'date-before-subject-year';
      readonly date: CivilDate;
      readonly subjectYear: number;
    }
  /** One number bears two dates in one text. */
  | { readonly kind: 'two-dates'; readonly dates: readonly CivilDate[] };

/** A citation and the document that it means, as far as the evidence goes. */
export interface ResolvedCitation extends Citation {
  /** The id of the one document that it means; null when the evidence leaves none or several. */
  readonly work: string | null;
  /** Ids of the registered documents that remain when the evidence does not decide. */
  readonly candidates: readonly string[];
  /** The id under which a document that is in no register has its page; null when it cannot be told apart. */
  readonly derivedId: string | null;
  readonly evidence: readonly Evidence[];
  readonly contradictions: readonly SourceContradiction[];
}
