import type { NumberFamily } from '../citation.ts';
import type { NumberOrder, NumberParts } from './number-parts.ts';

/** How one family of issuers numbers its documents. */
export interface NumberGrammar {
  readonly family: NumberFamily;
  /**
   * The order in which the family prints the parts it was given; null when the parts are not of
   * this family.
   */
  readonly readOrder: (parts: NumberParts) => NumberOrder | null;
}

/** Canonical numbers of a family, and numbers that look alike and belong to another or to none. */
export interface GrammarExamples {
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
