import { groupInOrder } from './group-in-order.ts';
import type { ComparedPlan, ComparedValue, ComparisonGroup, Shelf } from './shelf.ts';
import { selectRows, type Gap } from './select-rows.ts';
import type { ComparisonView } from './view-address.ts';

/** A column: one group of one indicator, so that what stands in it may be compared. */
export interface ComparedColumn {
  /** "<indicator>.<group>", as the address names it. */
  readonly key: string;
  readonly indicator: string;
  /** Null where no row has a value of the indicator. */
  readonly group: ComparisonGroup | null;
  /** True when the indicator has other columns: its values are of several groups. */
  readonly divided: boolean;
}

/**
 * What stands where a row and a column meet: values; `elsewhere` (the plan states the indicator, of
 * another base or grade); or why there is nothing: a held plan does not state it, the source of a
 * record shows no figure of it, or the archive has no plan of that province and year. `not-loaded`
 * claims nothing: the shelf is only a part, and what it lacks may well be stated.
 */
export type ComparedCell =
  | { readonly kind: 'values'; readonly values: readonly ComparedValue[] }
  | { readonly kind: 'elsewhere' | 'not-stated' | 'not-visible' | 'not-held' | 'not-loaded' };

export type ComparedRow =
  | { readonly kind: 'plan'; readonly plan: ComparedPlan; readonly cells: readonly ComparedCell[] }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly cells: readonly ComparedCell[] };

/** A view of a shelf, not yet in words. */
export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
  /** How many rows the view leaves out because they hold no value. */
  readonly leftOut: number;
}

/**
 * Lays the values of a shelf out as a view asks. Rows are in the order of the shelf, gaps last. Of a
 * shelf that is not `complete` nothing is called missing that may lie in its other part.
 */
export function compareValues(shelf: Shelf, view: ComparisonView, complete = true): Comparison {
  const selected = selectRows(shelf, view);
  const { plans } = selected;
  const gaps = complete ? selected.gaps : [];
  const shown = new Set(plans.map((plan) => plan.id));
  const values = shelf.values.filter(
    (value) =>
      shown.has(value.plan) &&
      (view.indicators.length === 0 || view.indicators.includes(value.indicator)),
  );
  const columns = listColumns(values, view.indicators);
  const valuesOf = groupInOrder(values, (value) => value.plan);
  const rows: readonly ComparedRow[] = [
    ...plans.map((plan) => ({
      kind: 'plan' as const,
      plan,
      cells: columns.map((column) => fillCell(column, plan, valuesOf.get(plan.id) ?? [], complete)),
    })),
    ...gaps.map((gap) => ({
      kind: 'gap' as const,
      gap,
      cells: columns.map(() => ({ kind: 'not-held' as const })),
    })),
  ];
  const kept = view.onlyValues ? rows.filter(holdsValue) : rows;
  return { columns, rows: kept, leftOut: rows.length - kept.length };
}

function holdsValue({ cells }: ComparedRow): boolean {
  return cells.some((cell) => cell.kind === 'values');
}

/** Indicators in the order asked for, their groups by the number of values; one asked for in vain keeps a column. */
function listColumns(
  values: readonly ComparedValue[],
  asked: readonly string[],
): readonly ComparedColumn[] {
  const byIndicator = groupInOrder(values, (value) => value.indicator);
  const indicators = asked.length > 0 ? asked : [...byIndicator.keys()];
  return indicators.flatMap((indicator): readonly ComparedColumn[] => {
    const groups = groupValues(byIndicator.get(indicator) ?? []);
    if (groups.length === 0) {
      return [{ key: indicator, indicator, group: null, divided: false }];
    }
    return groups.map(({ group }) => ({
      key: `${indicator}.${group.key}`,
      indicator,
      group,
      divided: groups.length > 1,
    }));
  });
}

/** Values that may stand on one scale, the largest group first. */
export function groupValues(
  values: readonly ComparedValue[],
): readonly { readonly group: ComparisonGroup; readonly values: readonly ComparedValue[] }[] {
  return [...groupInOrder(values, (value) => value.group.key).values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined ? [] : [{ group: first.group, values: members }];
    })
    .sort((a, b) => b.values.length - a.values.length || (a.group.key < b.group.key ? -1 : 1));
}

function fillCell(
  column: ComparedColumn,
  plan: ComparedPlan,
  values: readonly ComparedValue[],
  complete: boolean,
): ComparedCell {
  const ofIndicator = values.filter((value) => value.indicator === column.indicator);
  const here = ofIndicator.filter((value) => value.group.key === column.group?.key);
  if (here.length > 0) return { kind: 'values', values: here };
  if (ofIndicator.length > 0) return { kind: 'elsewhere' };
  // A plan's own list of indicators, where it is known, tells the two apart.
  const mayBeStated = plan.indicators.length === 0 || plan.indicators.includes(column.indicator);
  if (!complete && mayBeStated) return { kind: 'not-loaded' };
  return { kind: plan.held ? 'not-stated' : 'not-visible' };
}
