import type { Cell, Column } from '../../components/table/table.ts';
import { indicatorAddress } from '../../domain/addresses/addresses.ts';
import type { Comparison } from './compare-values.ts';
import { printYears } from './print-value.ts';
import { nameProvince, viewCell } from './view-comparison.ts';
import type { Names } from './view-comparison.ts';
import type { ComparisonView } from './view-address.ts';
import { wordGroup } from './word-group.ts';

/** Words of a cell whose plan states the indicator on another base or in another grade, in another row. */
const ELSEWHERE_BELOW = 'nêu ở dòng khác';

/** A comparison turned round: one row for each group of an indicator, one column for each plan. */
export function viewByIndicator(
  comparison: Comparison,
  view: ComparisonView,
  names: Names,
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] } {
  return {
    columns: [
      { label: 'Chỉ tiêu' },
      ...comparison.rows.map((row) => ({
        long: row.kind === 'plan' && row.plan.held,
        label:
          row.kind === 'gap'
            ? [nameProvince(row, view, names), row.gap.year]
                .filter((part) => part !== null)
                .join(', ')
            : `${nameProvince(row, view, names)}, ${printYears(row.plan)}: ${row.plan.agency}${row.plan.held ? '' : ' (bản ghi)'}`,
      })),
    ],
    rows: comparison.columns.map((column, index) => [
      {
        text: names.indicators[column.indicator] ?? column.indicator,
        href: indicatorAddress(column.indicator),
        detail: column.divided && column.group !== null ? wordGroup(column.group) : undefined,
      },
      ...comparison.rows.map((row): Cell => {
        const cell = row.cells[index] ?? { kind: 'not-held' };
        return cell.kind === 'elsewhere' ? { text: ELSEWHERE_BELOW } : viewCell(cell, row);
      }),
    ]),
  };
}
