import type { NoValue } from '../values.ts';

/** A column's heading; numbers stand to the right. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean | undefined;
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
