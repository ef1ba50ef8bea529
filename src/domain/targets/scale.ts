import { foldText } from '../text/fold.ts';
import type { Indicator, IndicatorBase } from './indicator.ts';
import { PROPOSAL_HEDGES } from './target.ts';
import type { TargetKind, TargetStatement } from './target.ts';

/** What of a target decides with which others it may stand on one scale. */
export type ScaledFacts = Pick<
  TargetStatement,
  'value' | 'unit' | 'denominator' | 'subject' | 'level' | 'area' | 'hedge' | 'kind'
>;

/** The scale of a value. Only values whose scales are the same in every part may be compared. */
export interface TargetScale {
  readonly indicator: string;
  /** The registered name of the unit. */
  readonly unit: string;
  /** A registered base, or the words of the source where the indicator registers none. */
  readonly base: IndicatorBase | string | null;
  readonly grade: string | null;
  readonly area: string | null;
  readonly kind: TargetKind;
  /** True for what is only proposed or registered for ("đề nghị", "đăng ký"). */
  readonly proposed: boolean;
}

/** Why a target has no place on any scale. */
export type Unplaced =
  | { readonly reason: 'no-number' }
  | { readonly reason: 'unit-not-registered'; readonly unit: string | null }
  | { readonly reason: 'base-not-known'; readonly bases: readonly IndicatorBase[] }
  | { readonly reason: 'grade-not-stated'; readonly gradings: readonly string[] };

export type Placement =
  | { readonly placed: true; readonly scale: TargetScale }
  | { readonly placed: false; readonly why: Unplaced };

/**
 * Finds the scale of a target of a registered indicator. `issuer` is the kind of agency that stated
 * it ("khoi-thi-dua"): where the words leave the base open it may decide. Nothing is guessed: what
 * the words and the register do not settle leaves the target without a scale, with the reason.
 */
export function placeOnScale(
  facts: ScaledFacts,
  indicator: Indicator,
  issuer: string | null,
): Placement {
  if (facts.value === null) return unplaced({ reason: 'no-number' });
  const unit = findUnit(facts, indicator);
  if (unit === null) return unplaced({ reason: 'unit-not-registered', unit: facts.unit });
  // A count is of things, not of a base; only shares have one.
  const base = unit.startsWith('%') ? findBase(facts, indicator, issuer) : facts.denominator;
  if (base === undefined) return unplaced({ reason: 'base-not-known', bases: indicator.bases });
  const grade = findGrade(facts.level, indicator);
  if (grade === undefined) {
    return unplaced({ reason: 'grade-not-stated', gradings: indicator.gradings });
  }
  const { area, kind, hedge } = facts;
  const proposed = hedge !== null && PROPOSAL_HEDGES.includes(hedge);
  return {
    placed: true,
    scale: { indicator: indicator.id, unit, base, grade, area, kind, proposed },
  };
}

/** A string that is the same for two scales exactly when they are the same. */
export function scaleKey(scale: TargetScale): string {
  const { indicator, unit, base, grade, area, kind, proposed } = scale;
  const parts = [indicator, unit, baseKey(base), foldWords(grade), foldWords(area), kind, proposed];
  return JSON.stringify(parts);
}

/** The id of a registered base, the folded words of another; null for none. */
export function baseKey(base: TargetScale['base']): string | null {
  return base === null || typeof base === 'string' ? foldWords(base) : base.id;
}

/** Compares words as a reader would: tones, case, punctuation and quotation marks play no part. */
export function foldWords(words: string | null): string | null {
  if (words === null) return null;
  return foldText(words)
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function unplaced(why: Unplaced): Placement {
  return { placed: false, why };
}

function findUnit({ unit, value }: ScaledFacts, { units }: Indicator): string | null {
  // None of anything is none: the unit of a zero that names several things is the counted one.
  if (unit === null) {
    return value === 0 ? (units.find(({ name }) => !name.startsWith('%'))?.name ?? null) : null;
  }
  const folded = foldWords(unit);
  const known = units.find(({ name, alsoWritten }) =>
    [name, ...alsoWritten].some((written) => foldWords(written) === folded),
  );
  return known?.name ?? null;
}

/** The base, null for none, undefined when it cannot be known. */
function findBase(
  { denominator, subject }: ScaledFacts,
  { bases }: Indicator,
  issuer: string | null,
): IndicatorBase | string | null | undefined {
  // "so với năm 2022" is a baseline; no registered base is meant.
  if (denominator?.startsWith('so ')) return denominator;
  const [only] = bases;
  if (only === undefined) return denominator;
  if (bases.length === 1) return only;
  for (const words of [denominator, subject]) {
    const named = bases.find((base) => namesBase(words, base));
    if (named !== undefined) return named;
  }
  return bases.find(({ issuers }) => issuer !== null && issuers.includes(issuer));
}

function namesBase(words: string | null, base: IndicatorBase): boolean {
  if (words === null) return false;
  const folded = ` ${foldWords(words)} `;
  return base.words.some((word) => folded.includes(` ${foldWords(word)} `));
}

/** The grade, null where grades play no part, undefined when it should be stated and is not. */
function findGrade(level: string | null, { gradings }: Indicator): string | null | undefined {
  const [first] = gradings;
  if (level === null) {
    if (first === undefined) return null;
    return gradings.length === 1 ? first : undefined;
  }
  // "trở lên" by itself is said of the grade in the indicator's name.
  return foldWords(level) === 'tro len' && first !== undefined ? `${first} trở lên` : level;
}
