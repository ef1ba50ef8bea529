import type { Archive } from '../../archive/archive.ts';
import type { Cell, Column } from '../../components/table/table.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { nameIndicator } from './catalogue.ts';
import { groupValues } from './compare-values.ts';
import { groupInOrder } from './group-in-order.ts';
import { printYears, viewValue } from './print-value.ts';
import { openPart, partOfProvince, partOfYear, type ShelfPart } from './shelved-plans.ts';
import type { Shelf } from './shelf.ts';
import { printView, EMPTY_VIEW } from './view-address.ts';
import { wordGroup } from './word-group.ts';

/** More values than this make a page too heavy for a slow link; the largest groups then stand elsewhere. */
const MOST_VALUES = 80;

/** The values of a province's or a year's plans, indicator by indicator. */
export interface PlanValuesView {
  readonly columns: readonly Column[];
  /** One row for each value. */
  readonly rows: readonly (readonly Cell[])[];
  /** Groups with too many values for this page: where they stand, and how many they are. */
  readonly elsewhere: readonly { readonly label: string; readonly href: string }[];
  readonly values: number;
  /** Held plans that state no target of a registered indicator. */
  readonly notStated: number;
  /** Records whose source shows no figure. */
  readonly notVisible: number;
  /** The comparison of the same plans. */
  readonly comparison: string;
}

/** Values of the plans of a province as it was named when they were made. */
export function viewProvinceValues(province: string, archive: Archive): PlanValuesView {
  const comparison = `/so-sanh/${printView({ ...EMPTY_VIEW, provinces: [province] })}`;
  return viewPlanValues(archive, partOfProvince(archive, province), comparison, 'nam');
}

/** Values of the plans of a year, and of those whose period covers it. */
export function viewYearValues(year: number, archive: Archive): PlanValuesView {
  const comparison = `/so-sanh/${printView({ ...EMPTY_VIEW, years: [year] })}`;
  return viewPlanValues(archive, partOfYear(archive, year), comparison, 'tinh');
}

function viewPlanValues(
  archive: Archive,
  part: ShelfPart,
  comparison: string,
  told: 'nam' | 'tinh',
): PlanValuesView {
  const shelf = openPart(part);
  const silent = shelf.plans.filter((plan) => plan.indicators.length === 0);
  const groups = listGroups(shelf, archive);
  const shown = chooseShown(groups);
  return {
    columns: [
      { label: 'Chỉ tiêu' },
      { label: 'Giá trị' },
      { label: told === 'nam' ? 'Năm' : 'Tỉnh khi ban hành' },
      { label: 'Cơ quan', long: true },
      { label: 'Trong kho' },
    ],
    rows: groups
      .filter((group) => shown.has(group))
      .flatMap(({ head, values }) =>
        values.map(({ value, plan }) => [
          head,
          viewValue(value, plan),
          { text: told === 'nam' ? printYears(plan) : plan.place.name },
          { text: plan.agency, href: planAddress(plan.id) },
          { text: plan.held ? 'toàn văn' : 'bản ghi dữ kiện' },
        ]),
      ),
    elsewhere: groups
      .filter((group) => !shown.has(group))
      .map(({ head, values }) => ({
        label: `${head.text} (${head.detail ?? ''}): ${values.length} giá trị`,
        href: head.href,
      })),
    values: shelf.values.length,
    notStated: silent.filter((plan) => plan.held).length,
    notVisible: silent.filter((plan) => !plan.held).length,
    comparison,
  };
}

/** The groups that fit on the page: small ones first, so that as many indicators as possible are seen. */
function chooseShown<G extends { readonly values: readonly unknown[] }>(
  groups: readonly G[],
): ReadonlySet<G> {
  const shown = new Set<G>();
  let values = 0;
  for (const group of [...groups].sort((a, b) => a.values.length - b.values.length)) {
    values += group.values.length;
    if (values > MOST_VALUES) break;
    shown.add(group);
  }
  return shown;
}

/** Indicators by name, each group of theirs apart; values by year, then province. */
function listGroups(shelf: Shelf, archive: Archive) {
  const planOf = new Map(shelf.plans.map((plan) => [plan.id, plan]));
  return [...groupInOrder(shelf.values, (value) => value.indicator)]
    .map(([id, values]) => ({ id, name: nameIndicator(id, archive), values }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .flatMap(({ id, name, values }) =>
      groupValues(values).map(({ group, values: members }) => ({
        head: { text: name, href: indicatorAddress(id), detail: wordGroup(group) },
        values: members
          .flatMap((value) => {
            const plan = planOf.get(value.plan);
            return plan === undefined ? [] : [{ value, plan }];
          })
          .sort(
            (a, b) =>
              (a.plan.years?.from ?? 0) - (b.plan.years?.from ?? 0) ||
              a.plan.place.name.localeCompare(b.plan.place.name, 'vi'),
          ),
      })),
    );
}
