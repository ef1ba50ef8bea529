import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { pageAddress } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { listPlan, listRecord } from './list-plans.ts';
import { PAGE_SIZE, pageOf, type ListPage } from './paging.ts';

/** Held plans and records that share something, kept apart. */
export interface PlanSelection {
  readonly held: readonly Plan[];
  readonly records: readonly PlanRecord[];
}

/** The plans of an archive under everything that pages select them by. */
interface PlanIndex {
  readonly agencies: Selections<string>;
  readonly provinces: Selections<string>;
  readonly years: Selections<number>;
  readonly movements: ReadonlyMap<string, readonly Plan[]>;
}

type Selections<K> = ReadonlyMap<K, PlanSelection>;

const NOTHING: PlanSelection = { held: [], records: [] };

export function selectByAgency(archive: Archive, agencyId: string): PlanSelection {
  return indexOf(archive).agencies.get(agencyId) ?? NOTHING;
}

/** What several agencies have made, in the archive's order. */
export function selectByAgencies(archive: Archive, ids: ReadonlySet<string>): PlanSelection {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return selectByAgency(archive, only);
  return {
    held: archive.plans.filter(({ facts }) => ids.has(facts.agency.id)),
    records: archive.records.filter(({ agency }) => agency !== undefined && ids.has(agency)),
  };
}

/** Plans whose province bore this id when they were made, in either era. */
export function selectByProvince(archive: Archive, provinceId: string): PlanSelection {
  return indexOf(archive).provinces.get(provinceId) ?? NOTHING;
}

/** Plans of a year, and those whose period covers it. */
export function selectByYear(archive: Archive, year: number): PlanSelection {
  return indexOf(archive).years.get(year) ?? NOTHING;
}

/** Held plans that name a movement; records have no text that could name one. */
export function selectByMovement(archive: Archive, movementId: string): readonly Plan[] {
  return indexOf(archive).movements.get(movementId) ?? [];
}

/** Records of plans that are about a movement, by their titles. */
export function selectRecordsByMovement(
  archive: Archive,
  movementId: string,
): readonly PlanRecord[] {
  return archive.records.filter(({ movements }) => movements?.includes(movementId) === true);
}

function indexOf(archive: Archive): PlanIndex {
  return archive.remember('plan-index', () => indexPlans(archive));
}

function indexPlans({ plans, records }: Archive): PlanIndex {
  return {
    agencies: selectBy(
      [plans, ({ facts }) => [facts.agency.id]],
      [records, ({ agency }) => (agency === undefined ? [] : [agency])],
    ),
    provinces: selectBy(
      [plans, ({ facts }) => [facts.province.id]],
      [records, ({ province }) => (province === undefined ? [] : [province.id])],
    ),
    years: selectBy([plans, yearsOf], [records, ({ year }) => (year === undefined ? [] : [year])]),
    movements: groupByKeys(plans, ({ facts }) =>
      isAbsent(facts.movements) ? [] : facts.movements.map(({ id }) => id),
    ),
  };
}

function yearsOf({ facts: { year, period } }: Plan): readonly number[] {
  if (period === undefined) return [year.value];
  const covered = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
  return [year.value, ...covered];
}

type KeyedItems<T, K> = readonly [items: readonly T[], keysOf: (item: T) => readonly K[]];

function selectBy<K>(
  plans: KeyedItems<Plan, K>,
  records: KeyedItems<PlanRecord, K>,
): Selections<K> {
  const held = groupByKeys(...plans);
  const recorded = groupByKeys(...records);
  return new Map(
    [...new Set([...held.keys(), ...recorded.keys()])].map((key) => [
      key,
      { held: held.get(key) ?? [], records: recorded.get(key) ?? [] },
    ]),
  );
}

/** Every item under each of its keys, once, in the order of the items. */
function groupByKeys<T, K>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Every year of a held plan or a record, newest first. */
export function listYears(archive: Archive): readonly number[] {
  const years = new Set([
    ...archive.plans.map((plan) => plan.facts.year.value),
    ...archive.records.flatMap((record) => (record.year === undefined ? [] : [record.year])),
  ]);
  return [...years].sort((a, b) => b - a);
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
