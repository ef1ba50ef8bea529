import type { Archive } from '../../archive/archive.ts';
import type { Cell, Column } from '../../components/table/table.ts';
import { indicatorAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { nameIndicator } from './catalogue.ts';
import { collectShelf } from './collect-shelf.ts';
import { groupValues } from './compare-values.ts';
import { groupInOrder } from './group-in-order.ts';
import { printYears, viewValue } from './print-value.ts';
import { isOfYears } from './select-rows.ts';
import { narrowShelf, type ComparedPlan, type Shelf } from './shelf.ts';
import { printView, EMPTY_VIEW } from './view-address.ts';
import { wordGroup } from './word-group.ts';

/** More values than this make a page too heavy for a slow link; it then leads to the comparisons. */
const MOST_VALUES = 120;

/** The values of a province's or a year's plans, indicator by indicator. */
export interface PlanValuesView {
  readonly columns: readonly Column[];
  /** One row for each value, or for each indicator where there are too many values. */
  readonly rows: readonly (readonly Cell[])[];
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
  return viewPlanValues(archive, ({ place }) => place.id === province, comparison, 'nam');
}

/** Values of the plans of a year, and of those whose period covers it. */
export function viewYearValues(year: number, archive: Archive): PlanValuesView {
  const comparison = `/so-sanh/${printView({ ...EMPTY_VIEW, years: [year] })}`;
  return viewPlanValues(archive, (plan) => isOfYears(plan, [year]), comparison, 'tinh');
}

function viewPlanValues(
  archive: Archive,
  keep: (plan: ComparedPlan) => boolean,
  comparison: string,
  told: 'nam' | 'tinh',
): PlanValuesView {
  const shelf = narrowShelf(collectShelf(archive), keep);
  const silent = shelf.plans.filter((plan) => plan.indicators.length === 0);
  const detailed = shelf.values.length <= MOST_VALUES;
  return {
    columns: [
      { label: 'Chỉ tiêu' },
      ...(detailed
        ? [
            { label: 'Giá trị' },
            { label: told === 'nam' ? 'Năm' : 'Tỉnh khi ban hành' },
            { label: 'Cơ quan', long: true },
            { label: 'Trong kho' },
          ]
        : [{ label: 'Số giá trị', numeric: true }]),
    ],
    rows: listGroups(shelf, archive).flatMap(({ head, values }) =>
      detailed
        ? values.map(({ value, plan }) => [
            head,
            viewValue(value, plan),
            { text: told === 'nam' ? printYears(plan) : plan.place.name },
            { text: plan.agency, href: planAddress(plan.id) },
            { text: plan.held ? 'toàn văn' : 'bản ghi dữ kiện' },
          ])
        : [[head, { text: String(values.length) }]],
    ),
    values: shelf.values.length,
    notStated: silent.filter((plan) => plan.held).length,
    notVisible: silent.filter((plan) => !plan.held).length,
    comparison,
  };
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
