import type { Cell, Column } from '../../components/table/table.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { foldText } from '../../domain/text/fold.ts';
import { cutGroups, listPages, type GroupedPage } from '../paging.ts';
import { groupValues } from './compare-values.ts';
import { listSeries, viewDotPlot } from './plot-values.ts';
import type { DotPlotView, SeriesView, StatedValue } from './plot-values.ts';
import { printYears, viewValue } from './print-value.ts';
import { linkProvince } from './province-link.ts';
import { slugYear, UNKNOWN_YEAR, type ShelfPart } from './shelved-plans.ts';
import type { Shelf } from './shelf.ts';
import { wordDifferences, wordGroup } from './word-group.ts';

/**
 * More values than this make a page too heavy for a slow link: each year then has pages of its own, each
 * with so many values at most.
 */
const MOST_VALUES = 70;

/** The values of one group: those of one scale, or those that have none for one reason. */
export interface GroupView {
  /** Unique on the page, fit for a fragment. */
  readonly id: string;
  readonly heading: string;
  /** False where the values have no scale and are only listed. */
  readonly scaled: boolean;
  /** The values of this page. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many values the whole group has. */
  readonly total: number;
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
  /** Which of the pages of these values it is. */
  readonly page: Omit<GroupedPage<unknown>, 'groups'>;
}

export const VALUE_COLUMNS: readonly Column[] = [
  { label: 'Tỉnh khi ban hành, năm' },
  { label: 'Giá trị' },
  { label: 'Cơ quan', long: true },
  { label: 'Trong kho' },
];

/** What a year of an indicator is called, and where its values stand. */
interface NamedYear {
  /** The last part of its address: "2023", "khong-ro-nam". */
  readonly slug: string;
  readonly name: string;
  readonly href: string;
}

/** The values of a year of an indicator that has too many for one page. */
export interface IndicatorYear extends NamedYear {
  /** How many held plans and records. */
  readonly count: number;
  /** The numbers of its pages, from 1. */
  readonly pages: readonly number[];
}

/**
 * The years that have pages of their own, newest first, of a part of one indicator; [] where one page holds
 * all values.
 */
export function listIndicatorYears({ plans, indicator }: ShelfPart): readonly IndicatorYear[] {
  if (indicator === null || countValues(plans, indicator) <= MOST_VALUES) return [];
  return [...Map.groupBy(plans, slugYear)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([slug, own]) => ({
      ...nameIndicatorYear(indicator, slug),
      count: own.length,
      pages: listPages(countValues(own, indicator), MOST_VALUES),
    }));
}

/** The year of an indicator whose address ends in a slug. */
export function nameIndicatorYear(indicator: string, slug: string): NamedYear {
  return {
    slug,
    name: slug === UNKNOWN_YEAR ? 'Không rõ năm' : `Năm ${slug}`,
    href: `${indicatorAddress(indicator)}${slug}/`,
  };
}

/** How many values of an indicator some plans state. */
function countValues(plans: ShelfPart['plans'], indicator: string): number {
  return plans
    .flatMap(({ stated }) => stated)
    .reduce((sum, { id, count }) => sum + (id === indicator ? count : 0), 0);
}

/** The values of an indicator that stand under a year of its own, or all of them. */
export interface StatedValues extends Shelf {
  readonly isOfYear: boolean;
}

/**
 * The values of an indicator, in tables of which each holds one scale only. Of the values of a year each
 * page shows a part; of all values the page shows all, or none where every year has its own pages. The
 * drawings of a group stand where it begins.
 */
export function viewIndicator(
  { plans, values, isOfYear }: StatedValues,
  number = 1,
): IndicatorView {
  const isWhole = isOfYear || values.length <= MOST_VALUES;
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const groups = isWhole ? groupValues(values) : [];
  const held = plans.filter((plan) => plan.held).length;
  const ordered = groups
    // Values that may be compared come before those that may not.
    .toSorted((a, b) => Number(a.group.apart !== null) - Number(b.group.apart !== null))
    .map(({ group, values: members }) => ({
      id: `nhom-${group.key}`,
      heading: wordGroup(group),
      scaled: group.apart === null,
      items: members
        .flatMap((value): readonly StatedValue[] => {
          const plan = planOf.get(value.plan);
          return plan === undefined ? [] : [{ value, plan }];
        })
        .sort(compareStated),
    }));
  const { pages, starts } = cutGroups(ordered, MOST_VALUES);
  const { groups: shown = [], ...page } = pages[number - 1] ?? NO_PAGE;
  return {
    held,
    records: plans.length - held,
    values: values.length,
    differences: groups.length > 1 ? wordDifferences(groups.map(({ group }) => group)) : '',
    groups: shown.map(({ id: group, heading, items, total }) => {
      const { scaled = false, items: members = [] } = ordered.find((one) => one.id === group) ?? {};
      const begins = starts.some((start) => start.id === group && start.page === number);
      return {
        id: group,
        heading,
        scaled,
        rows: items.map(viewStated),
        total,
        plot: scaled && begins ? viewDotPlot(members) : null,
        series: scaled && begins ? listSeries(members) : [],
      };
    }),
    page,
  };
}

const NO_PAGE: GroupedPage<StatedValue> = {
  number: 1,
  count: 1,
  first: 1,
  last: 0,
  total: 0,
  groups: [],
};

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
