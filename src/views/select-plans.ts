import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import { selectByAgency, type PlanSelection } from '../archive/plan-selections.ts';
import type { RegisterRow } from '../components/values.ts';
import { pageAddress } from '../domain/addresses/addresses.ts';
import { listPlan, listRecord } from './list-plans.ts';
import { PAGE_SIZE, pageOf, type ListPage } from './paging.ts';

/** What several agencies have made, in the archive's order. */
export function selectByAgencies(archive: Archive, ids: ReadonlySet<string>): PlanSelection {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return selectByAgency(archive, only);
  const selections = Array.from(ids, (id) => selectByAgency(archive, id));
  const [held, records] = [
    new Set(selections.flatMap((one) => one.held)),
    new Set(selections.flatMap((one) => one.records)),
  ];
  return {
    held: archive.plans.filter((plan) => held.has(plan)),
    records: archive.records.filter((record) => records.has(record)),
  };
}

/** Records of plans that are about a movement, by their titles. */
export function selectRecordsByMovement(
  archive: Archive,
  movementId: string,
): readonly PlanRecord[] {
  return archive.records.filter(({ movements }) => movements?.includes(movementId) === true);
}

/** One page of a selection as rows for `PlanSections.astro`; records follow after the held plans. */
export interface SelectionPage extends Omit<ListPage<never>, 'items'> {
  readonly held: readonly RegisterRow[];
  readonly records: readonly RegisterRow[];
  readonly holdsNone: boolean;
}

/** The n-th page of a selection. */
export function pageSelection(
  { held, records }: PlanSelection,
  archive: Archive,
  size: number,
  number: number,
  list: (plan: Plan) => RegisterRow = (plan) => listPlan(plan, archive),
): SelectionPage {
  const listed = [
    ...held.map((plan) => ({ plan })),
    ...records.map((record) => ({ record })),
  ] as const;
  const { items, ...page } = pageOf<(typeof listed)[number]>(listed, size, number);
  return {
    ...page,
    held: items.flatMap((item) => ('plan' in item ? [list(item.plan)] : [])),
    records: items.flatMap((item) => ('record' in item ? [listRecord(item.record, archive)] : [])),
    holdsNone: held.length === 0,
  };
}

export function countSelection({ held, records }: PlanSelection): number {
  return held.length + records.length;
}

/** How many held plans and records, in words: "1 kế hoạch có toàn văn, 3 bản ghi". */
export function wordSelection({ held, records }: PlanSelection): string {
  const words = [
    held.length === 0 ? '' : `${held.length} kế hoạch có toàn văn`,
    records.length === 0 ? '' : `${records.length} bản ghi`,
  ].filter((part) => part !== '');
  return words.length === 0 ? 'chưa có gì trong kho' : words.join(', ');
}

/** Where the records begin in the list of all plans, which shows them after the held ones. */
export function recordsAddress({ plans }: Archive): string {
  const page = Math.floor(plans.length / PAGE_SIZE.rows) + 1;
  return `${pageAddress('/ke-hoach/', page)}#ban-ghi`;
}
