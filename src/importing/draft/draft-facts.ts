import type { PlanFrontmatter } from '../../schema/plan.ts';
import type { SourceNote } from '../source-block.ts';

/** The facts of a draft: those that the text does not tell are left out, for the editor to fill in. */
export type DraftFacts = {
  -readonly [Field in keyof PlanFrontmatter]?: PlanFrontmatter[Field];
};

/** One fact with what the editor should know of how it was read. */
export interface ReadFact<T> {
  /** Undefined where the text does not tell it. */
  readonly fact: T | undefined;
  readonly notes: readonly SourceNote[];
}

/** A fact that was read without doubt, or one with notes. */
export function readAs<T>(fact: T | undefined, ...notes: readonly SourceNote[]): ReadFact<T> {
  return { fact, notes };
}
