import type { SortableColumn } from '../../components/comparison/draw-table.ts';
import type { Cell } from '../../components/table/table.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { compareValues } from './compare-values.ts';
import type { ComparedCell, ComparedColumn, ComparedRow, Comparison } from './compare-values.ts';
import { linkProvince } from './province-link.ts';
import { printYears, viewValue } from './print-value.ts';
import type { Shelf } from './shelf.ts';
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

/** Words of a cell whose plan states the indicator on another base or in another grade. */
export const ELSEWHERE = 'nêu ở cột khác của chỉ tiêu này';

/** Compares and sorts: what tables, downloads and counts of a view are all made of. */
export function buildComparison(shelf: Shelf, view: ComparisonView, names: Names): Comparison {
  return sortRows(compareValues(shelf, view), view, (row) => nameProvince(row, view, names));
}

/** A comparison as a table with one row for each plan and one column for each comparable group. */
export function viewComparison(
  comparison: Comparison,
  view: ComparisonView,
  names: Names,
): ComparisonTable {
  const [tinh, coQuan, nam] = ROW_ORDERS;
  return {
    columns: [
      {
        label: view.territory === 'hom-nay' ? 'Tỉnh hôm nay' : 'Tỉnh khi ban hành',
        sortKey: tinh,
      },
      { label: 'Cơ quan', sortKey: coQuan },
      { label: 'Năm', sortKey: nam },
      { label: 'Trong kho', sortKey: null },
      ...comparison.columns.map((column) => viewColumn(column, names)),
    ],
    rows: comparison.rows.map((row) => [
      ...viewRowHead(row, view, names),
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
  if (cell.kind !== 'values') return { none: cell.kind };
  if (row.kind !== 'plan') return { none: 'not-held' };
  return cell.values.map((value) => viewValue(value, row.plan));
}

function viewColumn(column: ComparedColumn, names: Names): SortableColumn {
  return {
    label: names.indicators[column.indicator] ?? column.indicator,
    detail: column.group === null ? undefined : wordGroup(column.group),
    href: indicatorAddress(column.indicator),
    sortKey: column.key,
  };
}

function viewRowHead(row: ComparedRow, view: ComparisonView, names: Names): readonly Cell[] {
  const name = nameProvince(row, view, names);
  if (row.kind === 'gap') {
    return [
      { text: name },
      { none: 'not-held' },
      { text: row.gap.year === null ? 'mọi năm' : String(row.gap.year) },
      { text: 'không' },
    ];
  }
  const { plan } = row;
  const { place } = plan;
  const detail =
    view.territory === 'hom-nay'
      ? place.todayNote === null
        ? undefined
        : `khi ban hành: ${place.name}`
      : (place.todayNote ?? undefined);
  return [
    { text: name, href: linkProvince(plan.place.id), detail },
    { text: plan.agency, href: planAddress(plan.id), detail: plan.title },
    { text: printYears(plan) },
    { text: plan.held ? 'toàn văn' : 'bản ghi dữ kiện' },
  ];
}
