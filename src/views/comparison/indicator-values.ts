import type { Cell, Column } from '../../components/table/table.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { foldText } from '../../domain/text/fold.ts';
import { groupValues } from './compare-values.ts';
import { listSeries, viewDotPlot } from './plot-values.ts';
import type { DotPlotView, SeriesView, StatedValue } from './plot-values.ts';
import { printYears, viewValue } from './print-value.ts';
import { linkProvince } from './province-link.ts';
import { narrowShelf, selectIndicator, type ComparedPlan, type Shelf } from './shelf.ts';
import { wordDifferences, wordGroup } from './word-group.ts';

/** More values than this make a page too heavy for a slow link: each year then has a page of its own. */
const MOST_VALUES = 400;

/** The values of one group: those of one scale, or those that have none for one reason. */
export interface GroupView {
  /** Unique on the page, fit for a fragment. */
  readonly id: string;
  readonly heading: string;
  /** False where the values have no scale and are only listed. */
  readonly scaled: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly plot: DotPlotView | null;
  readonly series: readonly SeriesView[];
}

export interface IndicatorView {
  readonly held: number;
  readonly records: number;
  readonly values: number;
  /** Why the values do not stand in one table; "" where they do. */
  readonly differences: string;
  readonly groups: readonly GroupView[];
}

export const VALUE_COLUMNS: readonly Column[] = [
  { label: 'Tỉnh khi ban hành, năm' },
  { label: 'Giá trị' },
  { label: 'Cơ quan', long: true },
  { label: 'Trong kho' },
];

/** The values of a year of an indicator that has too many for one page. */
export interface IndicatorYear {
  /** The last part of its address: "2023", "khong-ro-nam". */
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  /** How many held plans and records. */
  readonly count: number;
}

/** The years that have pages of their own, newest first; [] where one page holds all values. */
export function listIndicatorYears(shelf: Shelf, id: string): readonly IndicatorYear[] {
  const { plans, values } = selectIndicator(shelf, id);
  if (values.length <= MOST_VALUES) return [];
  return [...new Set(plans.map(slugYear))]
    .sort()
    .reverse()
    .map((slug) => ({
      slug,
      name: slug === UNKNOWN_YEAR ? 'Không rõ năm' : `Năm ${slug}`,
      href: `${indicatorAddress(id)}${slug}/`,
      count: plans.filter((plan) => slugYear(plan) === slug).length,
    }));
}

const UNKNOWN_YEAR = 'khong-ro-nam';

/** A plan of a period stands under its first year. */
function slugYear({ years }: ComparedPlan): string {
  return years === null ? UNKNOWN_YEAR : String(years.from);
}

/**
 * The values of an indicator, in tables of which each holds one scale only. With the `slug` of a year
 * only those of that year; without one all, or none where every year has its own page.
 */
export function viewIndicator(shelf: Shelf, id: string, slug?: string): IndicatorView {
  const all = selectIndicator(shelf, id);
  const isWhole = slug !== undefined || all.values.length <= MOST_VALUES;
  const { plans, values } =
    slug === undefined ? all : narrowShelf(all, (plan) => slugYear(plan) === slug);
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const groups = isWhole ? groupValues(values) : [];
  const held = plans.filter((plan) => plan.held).length;
  return {
    held,
    records: plans.length - held,
    values: values.length,
    differences: groups.length > 1 ? wordDifferences(groups.map(({ group }) => group)) : '',
    groups: groups
      // Values that may be compared come before those that may not.
      .toSorted((a, b) => Number(a.group.apart !== null) - Number(b.group.apart !== null))
      .map(({ group, values: members }) => {
        const stated = members.flatMap((value): readonly StatedValue[] => {
          const plan = planOf.get(value.plan);
          return plan === undefined ? [] : [{ value, plan }];
        });
        const scaled = group.apart === null;
        return {
          id: `nhom-${group.key}`,
          heading: wordGroup(group),
          scaled,
          rows: [...stated].sort(compareStated).map(viewStated),
          plot: scaled ? viewDotPlot(stated) : null,
          series: scaled ? listSeries(stated) : [],
        };
      }),
  };
}

/** By province, then year, then agency. */
function compareStated(a: StatedValue, b: StatedValue): number {
  return (
    a.plan.place.name.localeCompare(b.plan.place.name, 'vi') ||
    (a.plan.years?.from ?? 0) - (b.plan.years?.from ?? 0) ||
    (foldText(a.plan.agency) < foldText(b.plan.agency) ? -1 : 1)
  );
}

function viewStated({ value, plan }: StatedValue): readonly Cell[] {
  const { place } = plan;
  return [
    {
      text: `${place.name}, ${printYears(plan)}`,
      href: linkProvince(place.id),
      detail: place.todayNote ?? undefined,
    },
    viewValue(value, plan),
    { text: plan.agency, href: planAddress(plan.id), detail: plan.title },
    { text: plan.held ? 'toàn văn' : 'bản ghi dữ kiện' },
  ];
}
