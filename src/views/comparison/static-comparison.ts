import type { Archive } from '../../archive/archive.ts';
import type { Cell, Column } from '../../components/table/table.ts';
import { listNames } from './catalogue.ts';
import type { ComparedRow } from './compare-values.ts';
import { viewByIndicator } from './view-by-indicator.ts';
import { isOfYears } from './select-rows.ts';
import { listShelved, openPart } from './shelved-plans.ts';
import { buildComparison } from './view-comparison.ts';
import { EMPTY_VIEW, printView, type ComparisonView } from './view-address.ts';

/** More held plans than this make a table that nobody reads; the newest are shown. */
const MOST_PLANS = 6;

/**
 * How many of the same provinces and years stand in it: held plans, records, and years of which nothing
 * is held; and how many indicators. More would make the page too heavy.
 */
const MOST_OF_RANK: readonly number[] = [6, 3, 2];
const MOST_INDICATORS = 24;

/** The comparison that the page shows before anything is chosen, and where no script runs. */
export interface StaticComparison {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The address of the same comparison. */
  readonly address: string;
  /** Whether the comparison at that address has more. */
  readonly isCut: boolean;
}

/**
 * Compares the newest held plans by the targets that they state. All documents of their provinces and
 * years stand beside them, so that what is missing is told apart: not stated, not visible, not held.
 */
export function viewStaticComparison(archive: Archive): StaticComparison {
  const plans = listShelved(archive);
  const names = listNames(archive);
  const held = plans.filter((plan) => plan.held).slice(0, MOST_PLANS);
  const indicators = new Set(held.flatMap(({ stated }) => stated.map(({ id }) => id)));
  const provinces = new Set(held.map(({ place }) => place.id));
  const view: ComparisonView = {
    ...EMPTY_VIEW,
    indicators: [...indicators],
    provinces: [...provinces],
    years: [...new Set(held.flatMap(({ years }) => (years === null ? [] : [years.from])))].sort(
      (a, b) => a - b,
    ),
  };
  // Nothing else is a row of this view, or fills a gap in it.
  const beside = plans.filter(
    (plan) => provinces.has(plan.place.id) && isOfYears(plan, view.years),
  );
  const comparison = buildComparison(openPart({ plans: beside, indicator: null }), view, names);
  // Held plans come first: on a narrow screen they are what is seen.
  const rows = MOST_OF_RANK.flatMap((most, rank) =>
    comparison.rows.filter((row) => rankRow(row) === rank).slice(0, most),
  );
  const { columns, rows: shown } = viewByIndicator({ ...comparison, rows }, view, names);
  return {
    columns,
    rows: shown.slice(0, MOST_INDICATORS),
    address: `/so-sanh/${printView(view)}`,
    isCut: rows.length < comparison.rows.length || shown.length > MOST_INDICATORS,
  };
}

function rankRow(row: ComparedRow): number {
  if (row.kind === 'gap') return 2;
  return row.plan.held ? 0 : 1;
}
