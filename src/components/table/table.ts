import type { NoValue } from '../values.ts';

/** A column's heading. */
export interface Column {
  readonly label: string;
  /** Numbers stand to the right. */
  readonly numeric?: boolean | undefined;
  /** Holds whole sentences and must not become narrow. */
  readonly long?: boolean | undefined;
}

/** One value in a cell. */
export interface CellValue {
  readonly text: string;
  readonly href?: string | undefined;
  /** Set before a value of a target: "=", "≥", ">", "≤", "<". */
  readonly comparator?: string | undefined;
  /** A second line: the denominator, the grade, the words of the source. */
  readonly detail?: string | undefined;
}

/** A cell: one value, several, or the reason why there is none. */
export type Cell = CellValue | readonly CellValue[] | { readonly none: NoValue };
