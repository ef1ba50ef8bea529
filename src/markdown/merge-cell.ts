import type { TextBlock } from '../domain/plan-text/plan-text.ts';

/** A cell that may still grow, with the last row that it covers. */
export interface OpenCell {
  readonly block: TextBlock;
  columns: number;
  rows: number;
  lastRow: number;
}

/**
 * Merges a cell as written with one that is there: `last` of the same row, or one of `covering`, the
 * cells that cover each column from above. False when it stands for itself.
 */
export function mergeCell(
  written: string,
  column: number,
  row: number,
  last: OpenCell | undefined,
  covering: OpenCell[],
): boolean {
  const left = covering[column - 1];
  const above = covering[column];
  if (left !== undefined && left.lastRow === row && /^\|+$/u.test(written)) {
    if (left === last) {
      left.columns++;
      covering[column] = left;
      return true;
    }
    return left === above;
  }
  if (above === undefined || written.replaceAll('|', '').trim() !== '^^') return false;
  if (above.lastRow !== row) above.rows++;
  above.lastRow = row;
  return true;
}
