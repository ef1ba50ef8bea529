import type { Archive } from '../../archive/archive.ts';
import type { Cell, Column } from '../../components/table/table.ts';
import { listNames } from './catalogue.ts';
import type { ComparedRow } from './compare-values.ts';
import { collectShelf } from './collect-shelf.ts';
import { viewByIndicator } from './view-by-indicator.ts';
import { buildComparison } from './view-comparison.ts';
import { EMPTY_VIEW, printView, type ComparisonView } from './view-address.ts';

/** More held plans than this make a table that nobody reads; the newest are shown. */
const MOST_PLANS = 6;

/** How many plans and records stand in it with the others of their provinces and years. */
const MOST_COLUMNS = 10;

/** The comparison that the page shows before anything is chosen, and where no script runs. */
export interface StaticComparison {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The address of the same comparison. */
  readonly address: string;
  /** How many plans and records of the same provinces and years only the comparison itself has. */
  readonly leftOut: number;
}

/**
 * Compares the newest held plans by the targets that they state. All documents of their provinces and
 * years stand beside them, so that what is missing is told apart: not stated, not visible, not held.
 */
export function viewStaticComparison(archive: Archive): StaticComparison {
  const shelf = collectShelf(archive);
  const names = listNames(archive);
  const held = shelf.plans.filter((plan) => plan.held).slice(0, MOST_PLANS);
  const stated = new Set(held.flatMap((plan) => plan.indicators));
  const view: ComparisonView = {
    ...EMPTY_VIEW,
    indicators: [...stated],
    provinces: [...new Set(held.map(({ place }) => place.id))],
    years: [...new Set(held.flatMap(({ years }) => (years === null ? [] : [years.from])))].sort(
      (a, b) => a - b,
    ),
  };
  const comparison = buildComparison(shelf, view, names);
  // Held plans come first: on a narrow screen they are what is seen.
  const rows = comparison.rows.toSorted((a, b) => rankRow(a) - rankRow(b));
  return {
    ...viewByIndicator({ ...comparison, rows: rows.slice(0, MOST_COLUMNS) }, view, names),
    address: `/so-sanh/${printView(view)}`,
    leftOut: Math.max(0, rows.length - MOST_COLUMNS),
  };
}

function rankRow(row: ComparedRow): number {
  if (row.kind === 'gap') return 2;
  return row.plan.held ? 0 : 1;
}
