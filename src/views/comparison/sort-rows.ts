import type { Comparison, ComparedCell, ComparedRow } from './compare-values.ts';
import type { ComparisonView } from './view-address.ts';

/** Sort orders that are no column of values. */
export const ROW_ORDERS = ['tinh', 'co-quan', 'nam'] as const;

const COLLATOR = new Intl.Collator('vi');

/**
 * Sorts the rows as the view asks: by province, agency, year or a column's first number. Rows that
 * have nothing to sort by stay last in both directions; equal rows are ordered by province, year, id.
 */
export function sortRows(
  comparison: Comparison,
  view: ComparisonView,
  nameProvince: (row: ComparedRow) => string,
): Comparison {
  const { column, descending } = view.order;
  const at = comparison.columns.findIndex(({ key }) => key === column);
  const keyOf = (row: ComparedRow): string | number | null => {
    if (at >= 0) return firstNumber(row.cells[at]);
    if (column === 'nam') return yearOf(row);
    if (column === 'co-quan') return row.kind === 'plan' ? row.plan.agency : null;
    return nameProvince(row);
  };
  const keyed = comparison.rows.map((row) => ({ row, key: keyOf(row), name: nameProvince(row) }));
  keyed.sort(
    (a, b) =>
      compareKeys(a.key, b.key, descending) ||
      COLLATOR.compare(a.name, b.name) ||
      compareKeys(yearOf(a.row), yearOf(b.row), false) ||
      (idOf(a.row) < idOf(b.row) ? -1 : 1),
  );
  return { ...comparison, rows: keyed.map(({ row }) => row) };
}

function compareKeys(
  a: string | number | null,
  b: string | number | null,
  descending: boolean,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending =
    typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));
  return descending ? -ascending : ascending;
}

function firstNumber(cell: ComparedCell | undefined): number | null {
  return cell?.kind === 'values'
    ? (cell.values.find(({ value }) => value !== null)?.value ?? null)
    : null;
}

function yearOf(row: ComparedRow): number | null {
  return row.kind === 'plan' ? (row.plan.years?.from ?? null) : row.gap.year;
}

function idOf(row: ComparedRow): string {
  return row.kind === 'plan' ? row.plan.id : `${row.gap.province}/${row.gap.year ?? ''}`;
}
