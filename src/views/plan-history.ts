import type { Archive, Plan } from '../archive/archive.ts';
import type { Cell, Column } from '../components/table/table.ts';
import type { LinkText, RegisterRow } from '../components/values.ts';
import { documentAddress, indicatorAddress, planAddress } from '../domain/addresses/addresses.ts';
import { comparePlan, compareRecord } from './comparison/compare-documents.ts';
import { nameIndicator } from './comparison/catalogue.ts';
import { viewValue } from './comparison/print-value.ts';
import type { ComparedPlan, ComparedValue } from './comparison/shelf.ts';
import { wordGroup } from './comparison/word-group.ts';
import {
  comparePlans,
  sideOfPlan,
  sideOfRecord,
  type ValueChange,
  type ValueChangeKind,
} from './compare-plans.ts';
import { findEarlierPlan, listPredecessors } from './earlier-plan.ts';
import { listPlan, listRecord } from './list-plans.ts';
import { nameDocument } from './name-document.ts';
import { MOST_OTHERS } from './paging.ts';
import { selectByAgencies } from './select-plans.ts';

/**
 * Other plans of the agency and of those that it succeeded, newest first: held ones, then records;
 * of many the nearest.
 */
export function viewSameAgency(plan: Plan, archive: Archive): readonly RegisterRow[] {
  const agencies = listPredecessors(plan.facts.agency.id, archive);
  const { held, records } = selectByAgencies(archive, agencies);
  const from = Math.max(0, held.indexOf(plan) - MOST_OTHERS / 2);
  return [
    ...held
      .slice(from, from + MOST_OTHERS + 1)
      .filter((other) => other.id !== plan.id)
      .map((other) => listPlan(other, archive)),
    ...records.slice(0, MOST_OTHERS).map((record) => listRecord(record, archive)),
  ];
}

/** What changed since the agency's nearest earlier plan, as `PlanChanges.astro` takes it. */
export interface PlanChangesView {
  readonly earlier: LinkText;
  readonly earlierYear: number;
  /** Null where the basis of one of the two is not known whole. */
  readonly basis:
    readonly { readonly label: string; readonly documents: readonly LinkText[] }[] | null;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Targets of either plan that belong to no common indicator and are left out. */
  readonly leftOut: number;
}

const CHANGE_WORDS: Readonly<Record<ValueChangeKind, string>> = {
  same: 'giữ nguyên',
  changed: 'thay đổi',
  added: 'mới nêu',
  dropped: 'không nêu nữa',
  'not-seen': 'nguồn của bản ghi chỉ cho thấy một phần, không kết luận được',
  'no-scale': 'nêu cách khác, không đặt chung thang',
};

/** Lays the plan beside the agency's nearest earlier one; null when the archive knows none. */
export function viewPlanChanges(plan: Plan, archive: Archive): PlanChangesView | null {
  const earlier = findEarlierPlan(plan, archive);
  if (earlier === null) return null;
  const other = earlier.held ? earlier.plan : earlier.record;
  const [side, earlierCompared] = earlier.held
    ? ([sideOfPlan(earlier.plan, archive), comparePlan(earlier.plan, archive)] as const)
    : ([sideOfRecord(earlier.record, archive), compareRecord(earlier.record, archive)] as const);
  const compared = comparePlan(plan, archive);
  const changes = comparePlans(side, sideOfPlan(plan, archive));
  const nameDocuments = (ids: readonly string[]): readonly LinkText[] =>
    ids.map((id) => {
      const document = archive.documents.get(id);
      return {
        label: document === undefined ? id : nameDocument(document.facts),
        href: documentAddress(id),
      };
    });
  return {
    earlier: {
      label: earlier.held ? earlier.plan.facts.title.text : earlier.record.title,
      href: planAddress(other.id),
    },
    earlierYear: earlier.year,
    basis:
      changes.basis === null
        ? null
        : [
            { label: 'Vẫn dẫn', documents: nameDocuments(changes.basis.kept) },
            { label: 'Mới dẫn', documents: nameDocuments(changes.basis.added) },
            { label: 'Không dẫn nữa', documents: nameDocuments(changes.basis.dropped) },
          ],
    columns: [
      { label: 'Chỉ tiêu', long: true },
      { label: `Năm ${earlier.year}` },
      { label: `Năm ${plan.facts.year.value}` },
      { label: 'Thay đổi' },
    ],
    rows: changes.values.map((change) => [
      viewComparedIndicator(change, archive),
      viewValues(change.earlier, side.whole, earlierCompared),
      viewValues(change.later, true, compared),
      { text: CHANGE_WORDS[change.kind] },
    ]),
    leftOut: [...plan.targets, ...(earlier.held ? earlier.plan.targets : [])].filter(
      ({ indicator }) => indicator === null,
    ).length,
  };
}

function viewComparedIndicator(change: ValueChange, archive: Archive): Cell {
  const [value] = [...change.later, ...change.earlier];
  return {
    text: nameIndicator(change.indicator, archive),
    href: indicatorAddress(change.indicator),
    detail: value === undefined ? undefined : wordGroup(value.group),
  };
}

function viewValues(values: readonly ComparedValue[], whole: boolean, plan: ComparedPlan): Cell {
  if (values.length === 0) return { none: whole ? 'not-stated' : 'not-visible' };
  return values.map((value) => viewValue(value, plan));
}
