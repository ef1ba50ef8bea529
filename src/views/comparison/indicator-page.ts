import type { Archive } from '../../archive/archive.ts';
import type { Cell, Column } from '../../components/table/table.ts';
import type { LabelledFact, RegisterRow } from '../../components/values.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { foldText } from '../../domain/text/fold.ts';
import { listIndicatorIds, nameIndicator } from './catalogue.ts';
import { collectShelf } from './collect-shelf.ts';
import { groupValues } from './compare-values.ts';
import {
  listSeries,
  viewDotPlot,
  type DotPlotView,
  type SeriesView,
  type StatedValue,
} from './plot-values.ts';
import { linkProvince } from './province-link.ts';
import { printYears, viewValue } from './print-value.ts';
import { selectIndicator } from './shelf.ts';
import { wordDifferences, wordGroup } from './word-group.ts';

/** Indicators with how many held plans and records state each, most stated first. */
export function listIndicators(archive: Archive): readonly RegisterRow[] {
  return listIndicatorIds(archive)
    .map((id) => {
      const { plans } = selectIndicator(collectShelf(archive), id);
      const held = plans.filter((plan) => plan.held).length;
      return {
        name: nameIndicator(id, archive),
        href: indicatorAddress(id),
        count: plans.length,
        detail: `${held} kế hoạch có toàn văn, ${plans.length - held} bản ghi`,
      };
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
}

/** What the register says of an indicator; [] for one that it does not know. */
export function viewIndicatorFacts(id: string, archive: Archive): readonly LabelledFact[] {
  const indicator = archive.indicators.get(id);
  if (indicator === undefined) return [];
  const listed = (label: string, values: readonly string[]): readonly LabelledFact[] =>
    values.length === 0 ? [] : [{ label, values: values.map((text) => ({ text })), wide: true }];
  return [
    ...listed('Đối tượng', indicator.subjects),
    ...listed(
      'Đơn vị',
      indicator.units.map((unit) => unit.name),
    ),
    ...listed('Các mức, từ thấp đến cao', indicator.gradings),
    ...listed(
      'Cơ sở tính',
      indicator.bases.map((base) => base.name),
    ),
  ];
}

/** Indicators that look like this one and are not it, each with the reason. */
export function listConfusions(id: string, archive: Archive): readonly RegisterRow[] {
  return (archive.indicators.get(id)?.confusedWith ?? []).map((other) => ({
    name: nameIndicator(other.id, archive),
    href: indicatorAddress(other.id),
    detail: other.why,
  }));
}

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
  { label: 'Tỉnh khi ban hành' },
  { label: 'Cơ quan' },
  { label: 'Năm' },
  { label: 'Giá trị', long: true },
  { label: 'Trong kho' },
];

/** Every value of an indicator, in tables of which each holds one scale only. */
export function viewIndicator(id: string, archive: Archive): IndicatorView {
  const { plans, values } = selectIndicator(collectShelf(archive), id);
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const groups = groupValues(values);
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
      text: place.name,
      href: linkProvince(place.id),
      detail: place.todayNote ?? undefined,
    },
    { text: plan.agency, href: planAddress(plan.id), detail: plan.title },
    { text: printYears(plan) },
    viewValue(value, plan),
    { text: plan.held ? 'toàn văn' : 'bản ghi dữ kiện' },
  ];
}
