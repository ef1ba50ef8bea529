import type { SortableColumn } from '../../components/comparison/draw-table.ts';
import type { Cell } from '../../components/table/table.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { compareValues } from './compare-values.ts';
import type { ComparedCell, ComparedColumn, ComparedRow, Comparison } from './compare-values.ts';
import { printYears, viewValue } from './print-value.ts';
import type { ComparedPlan, Shelf } from './shelf.ts';
import { ROW_ORDERS, sortRows } from './sort-rows.ts';
import type { ComparisonView } from './view-address.ts';
import { wordGroup } from './word-group.ts';

/** Names that a comparison needs beside its values, by id. */
export interface Names {
  readonly indicators: Readonly<Record<string, string>>;
  readonly provinces: Readonly<Record<string, string>>;
}

/** A comparison as finished values, one row for each plan. */
export interface ComparisonTable {
  readonly columns: readonly SortableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

const ORDER_LABEL: Readonly<Record<(typeof ROW_ORDERS)[number], string>> = {
  tinh: 'Tỉnh',
  'co-quan': 'Cơ quan',
  nam: 'Năm',
};

/** Words of a cell whose plan states the indicator on another base or in another grade. */
export const ELSEWHERE = 'nêu ở cột khác';

/** Compares and sorts: what tables, downloads and counts of a view are all made of. */
export function buildComparison(
  shelf: Shelf,
  view: ComparisonView,
  names: Names,
  complete = true,
): Comparison {
  return sortRows(compareValues(shelf, view, complete), view, (row) =>
    nameProvince(row, view, names),
  );
}

/** A comparison as a table with one row for each plan and one column for each comparable group. */
export function viewComparison(
  comparison: Comparison,
  view: ComparisonView,
  names: Names,
): ComparisonTable {
  return {
    columns: [
      {
        label: view.territory === 'hom-nay' ? 'Kế hoạch, xếp theo tỉnh hôm nay' : 'Kế hoạch',
        sorts: ROW_ORDERS.map((key) => ({ key, label: ORDER_LABEL[key] })),
      },
      ...comparison.columns.map((column) => viewColumn(column, names)),
    ],
    rows: comparison.rows.map((row, index) => [
      viewRowHead(row, comparison.rows[index - 1], view, names),
      ...row.cells.map((cell) => viewCell(cell, row)),
    ]),
  };
}

export function countValues({ rows }: Comparison): number {
  return rows
    .flatMap((row) => row.cells)
    .reduce((sum, cell) => sum + (cell.kind === 'values' ? cell.values.length : 0), 0);
}

/** The province under which a row stands: as issued, or as of today where the view asks for that. */
export function nameProvince(
  row: ComparedRow,
  view: Pick<ComparisonView, 'territory'>,
  names: Names,
): string {
  if (row.kind === 'gap') return names.provinces[row.gap.province] ?? row.gap.province;
  const { place } = row.plan;
  return view.territory === 'hom-nay' ? place.todayName : place.name;
}

/** "Chi bộ, đảng bộ xếp loại (mức: trong sạch, vững mạnh)"; the bare name where it has one group only. */
export function nameColumn(column: ComparedColumn, names: Names): string {
  const name = names.indicators[column.indicator] ?? column.indicator;
  return column.divided && column.group !== null ? `${name} (${wordGroup(column.group)})` : name;
}

export function viewCell(cell: ComparedCell, row: ComparedRow): Cell {
  if (cell.kind === 'elsewhere') return { text: ELSEWHERE };
  if (cell.kind === 'not-loaded') return { text: 'chưa tải' };
  if (cell.kind !== 'values') return { none: cell.kind };
  if (row.kind !== 'plan') return { none: 'not-held' };
  return cell.values.map((value) => viewValue(value, row.plan));
}

function viewColumn(column: ComparedColumn, names: Names): SortableColumn {
  const label = names.indicators[column.indicator] ?? column.indicator;
  return {
    label,
    detail: column.group === null ? undefined : wordGroup(column.group),
    href: indicatorAddress(column.indicator),
    sorts: [{ key: column.key, label }],
  };
}

function viewRowHead(
  row: ComparedRow,
  above: ComparedRow | undefined,
  view: ComparisonView,
  names: Names,
): Cell {
  const name = nameProvince(row, view, names);
  if (row.kind === 'gap') {
    return { text: `${name}, ${row.gap.year === null ? 'mọi năm' : row.gap.year}` };
  }
  const { plan } = row;
  // What became of a province is said once, at the first of its rows.
  const detail =
    above?.kind === 'plan' && above.plan.place.name === plan.place.name
      ? undefined
      : describePlace(plan, view);
  return [
    { text: `${name}, ${printYears(plan)}`, detail },
    {
      text: plan.agency,
      href: planAddress(plan.id),
      detail: plan.held ? plan.title : `${plan.title} (bản ghi dữ kiện)`,
    },
  ];
}

function describePlace(
  { place }: ComparedPlan,
  { territory }: Pick<ComparisonView, 'territory'>,
): string | undefined {
  if (place.todayNote === null) return undefined;
  return territory === 'hom-nay' ? `khi ban hành: ${place.name}` : place.todayNote;
}
