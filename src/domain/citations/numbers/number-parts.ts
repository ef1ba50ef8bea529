import type { IssuerReading, TypeReading } from '../vocabulary/read-symbol.ts';

/** The parts of a number as a text gives them, read but not yet judged. */
export interface NumberParts {
  /** Digits as written, leading zeros kept: "01", "30c", "66.19". */
  readonly ordinal: string;
  readonly year: number | null;
  /** What stands before the year and before each group, white space included; "" for nothing. */
  readonly separators: readonly string[];
  /** The mark of each separator. */
  readonly marks: string;
  /** The groups as written; the first is the type's where there is one. */
  readonly letters: readonly string[];
  readonly type: TypeReading | null;
  readonly issuers: readonly IssuerReading[];
}

/** The mark of a separator that prints none. */
export const LOST = '_';

/** The mark that a separator prints, a hyphen for a dot in its place; LOST for a space or nothing. */
export function markOf(separator: string): string {
  return separator.trim() === '.' ? '-' : separator.trim().charAt(0) || LOST;
}
