import { spansOverlap } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Target, TargetStatement } from './target.ts';

/** A target as a plan's frontmatter declares it, with the place of its passage in the text. */
export type DeclaredStatement = Span &
  Pick<TargetStatement, 'comparator' | 'value' | 'valueMax' | 'unit' | 'indicator' | 'kind'>;

/** A field in which a declared target and the text may differ. */
export type DeclaredField = 'comparator' | 'value' | 'valueMax' | 'unit' | 'indicator' | 'kind';

/** One way in which the declared targets of a plan and those read from its text differ. */
export type TargetDifference =
  /** The text seems to state a target that is not declared. */
  | { readonly kind: 'undeclared'; readonly found: Target }
  /** Nothing in the declared passage reads as a target, though it declares a number. */
  | { readonly kind: 'not-found'; readonly declared: number }
  /** The passage states a target, with another value in some fields. */
  | {
      readonly kind: 'different';
      /** The index of the declared target. */
      readonly declared: number;
      readonly found: Target;
      readonly fields: readonly DeclaredField[];
    };

/**
 * Compares the declared targets of a plan with those read from its text, for the editor to look at:
 * extraction may be wrong, so a difference is a question, not an error. In the order of the text,
 * what was not found last; an empty list when both agree.
 */
export function compareDeclaredTargets(
  declared: readonly DeclaredStatement[],
  extracted: readonly Target[],
): readonly TargetDifference[] {
  const open = new Set(declared.keys());
  const differences: TargetDifference[] = [];
  for (const found of extracted) {
    const index = chooseDeclared(declared, open, found);
    const statement = index === null ? undefined : declared[index];
    if (index === null || statement === undefined) {
      differences.push({ kind: 'undeclared', found });
      continue;
    }
    open.delete(index);
    const fields = FIELDS.filter((field) => differsIn(field, statement, found));
    if (fields.length > 0) differences.push({ kind: 'different', declared: index, found, fields });
  }
  for (const index of open) {
    // Only titles and grades are read without a number; other words are left to the editor.
    if (declared[index]?.value === null) continue;
    differences.push({ kind: 'not-found', declared: index });
  }
  return differences;
}

const FIELDS: readonly DeclaredField[] = [
  'comparator',
  'value',
  'valueMax',
  'unit',
  'indicator',
  'kind',
];

/** The declared target that a found one means: it overlaps, and best has the same value and indicator. */
function chooseDeclared(
  declared: readonly DeclaredStatement[],
  open: ReadonlySet<number>,
  found: Target,
): number | null {
  let best: number | null = null;
  let bestRank = -1;
  for (const index of open) {
    const statement = declared[index];
    if (statement === undefined || !spansOverlap(statement, found)) continue;
    const sameValue = statement.value === found.value ? 2 : 0;
    const sameIndicator = statement.indicator === found.indicator ? 1 : 0;
    if (sameValue + sameIndicator > bestRank) {
      best = index;
      bestRank = sameValue + sameIndicator;
    }
  }
  return best;
}

/** A unit or indicator that was not recognised is no difference: the editor may know better. */
function differsIn(field: DeclaredField, declared: DeclaredStatement, found: Target): boolean {
  if ((field === 'indicator' || field === 'unit') && found[field] === null) return false;
  return declared[field] !== found[field];
}
