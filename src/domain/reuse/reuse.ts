import type { Span } from '../text/span.ts';

/** A passage of a plan: the plan's id and the fragment of the passage's address. */
export interface PassageRef {
  readonly plan: string;
  readonly fragment: string;
}

/**
 * How alike two passages are. `same`: word for word, whatever the case, tone marks, punctuation, list
 * marker and spaces. `numbers`: the same once every number stands for any other. `near`: at least
 * three quarters of their runs of three syllables are common, numbers standing for any other. `part`:
 * not the whole passage, but a clause of it, numbers standing for any other.
 */
export const LIKENESSES = ['same', 'numbers', 'near', 'part'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A passage that stands in other plans too. */
export interface ReusedPassage {
  readonly fragment: string;
  readonly likeness: Likeness;
  /** For `part`: the longest clause that stands elsewhere, as offsets into the passage. Else null. */
  readonly clause: Span | null;
  /** How many other plans hold it, rounded down (see `roundDownCount`); for `near` at least so many. */
  readonly others: number;
  /** The agency's own nearest earlier plan that holds it, and how alike it is there. */
  readonly earlier: (PassageRef & { readonly likeness: Likeness }) | null;
  /** The first other plans that hold it, oldest first; without the one named as `earlier`. */
  readonly first: readonly PassageRef[];
}

/** Which passages of a plan stand elsewhere too. Passages that are too short to tell are in neither. */
export interface PlanReuse {
  readonly reused: readonly ReusedPassage[];
  /** Fragments of the passages that stand in this plan alone. */
  readonly onlyHere: readonly string[];
}

const STEPS = [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10];

/**
 * Counts below ten as they are, and rounds others down to a step, so that a page changes only now and
 * then as the archive grows. `isExactCount` tells which of both.
 */
export function roundDownCount(count: number): number {
  return STEPS.find((step) => count >= step) ?? count;
}

/** True when a count that `roundDownCount` gave is the count itself. */
export function isExactCount(rounded: number): boolean {
  return rounded < (STEPS.at(-1) ?? 0);
}
