/** A registered indicator: what targets of different plans must share to be compared. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** One to three sentences: what is counted, of what. */
  readonly definition: string;
  /** Who or what a target of this indicator may be about ("chi bộ", "đảng bộ cơ sở"). */
  readonly subjects: readonly string[];
  /** Units in which values are stated; values of different units are never compared. */
  readonly units: readonly IndicatorUnit[];
  /**
   * Grades that exist, lowest first. One: the indicator itself fixes it, so a figure that names none
   * has it. Several: a figure that names none cannot be placed. None: grades play no part.
   */
  readonly gradings: readonly string[];
  /**
   * What shares are taken of. One: every figure has it. Several: a figure whose base is not known
   * cannot be placed; the first whose words fit counts, so the narrower stand first.
   */
  readonly bases: readonly IndicatorBase[];
  readonly wordings: readonly IndicatorWording[];
  readonly confusedWith: readonly IndicatorConfusion[];
}

/** A unit, and other ways in which sources write the same unit ("cá nhân" for "người"). */
export interface IndicatorUnit {
  readonly name: string;
  readonly alsoWritten: readonly string[];
}

/** One thing that a share may be taken of. */
export interface IndicatorBase {
  readonly id: string;
  readonly name: string;
  /** Word sequences that name this base in a denominator or subject. */
  readonly words: readonly string[];
  /** Kinds of issuers whose figures have this base when the words leave it open ("khoi-thi-dua"). */
  readonly issuers: readonly string[];
}

/**
 * A way of wording the indicator: every sequence of `all` must stand in the clause (tones, case and
 * punctuation ignored), of `any` at least one when there are any, and none of `none`.
 */
export interface IndicatorWording {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  /** Clauses that this wording must recognise; a test runs them. */
  readonly examples: readonly string[];
  /** Clauses that look alike and must not be recognised as this indicator; a test runs them. */
  readonly nearMisses: readonly string[];
}

export interface IndicatorConfusion {
  readonly id: string;
  readonly why: string;
}
