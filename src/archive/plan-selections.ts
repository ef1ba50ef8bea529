import { isAbsent } from '../schema/evidence.ts';
import type { Archive, Plan, PlanRecord } from './archive.ts';
import type { LookupTable } from './lookup-table.ts';
import type { PlanList } from './plan-list.ts';

/** Held plans and records that share something, kept apart. */
export interface PlanSelection {
  readonly held: readonly Plan[];
  readonly records: readonly PlanRecord[];
}

/** What plans are looked up by. */
interface PlanKeys {
  readonly agency: string;
  readonly province: string;
  /** Its year, and every year that its period covers. */
  readonly years: readonly number[];
  readonly movements: readonly string[];
}

const PLAN_KEYS: PlanList<PlanKeys> = {
  name: 'what plans are looked up by',
  make: ({ facts: { agency, province, year, period, movements } }) => ({
    agency: agency.id,
    province: province.id,
    years: period === undefined ? [year.value] : [year.value, ...listYearsOf(period)],
    movements: isAbsent(movements) ? [] : movements.map(({ id }) => id),
  }),
};

export const PLANS_BY_ID: LookupTable<string, Plan> = {
  name: 'plans-by-id',
  isOfPlans: true,
  make: ({ plans }) => new Map(plans.map((plan) => [plan.id, plan])),
};

export const PLANS_BY_AGENCY: LookupTable<string, PlanSelection> = {
  name: 'plans-by-agency',
  make: (archive) =>
    selectBy(
      archive,
      ({ agency }) => [agency],
      ({ agency }) => (agency === undefined ? [] : [agency]),
    ),
};

/** By the province as it was when they were made, in either era. */
export const PLANS_BY_PROVINCE: LookupTable<string, PlanSelection> = {
  name: 'plans-by-province',
  make: (archive) =>
    selectBy(
      archive,
      ({ province }) => [province],
      ({ province }) => (province === undefined ? [] : [province.id]),
    ),
};

/** By year; a plan by every year that its period covers. */
export const PLANS_BY_YEAR: LookupTable<number, PlanSelection> = {
  name: 'plans-by-year',
  make: (archive) =>
    selectBy(
      archive,
      ({ years }) => years,
      ({ year }) => (year === undefined ? [] : [year]),
    ),
};

/** Held plans by the movements that they name. */
export const PLANS_BY_MOVEMENT: LookupTable<string, readonly Plan[]> = {
  name: 'plans-by-movement',
  make: (archive) => groupPlans(archive, ({ movements }) => movements),
};

/** The years of held plans and records, newest first, under no name. */
export const YEARS: LookupTable<'', readonly number[]> = {
  name: 'years',
  make: (archive) => {
    const years = new Set([
      ...listPlanYears(archive),
      ...archive.records.flatMap(({ year }) => year ?? []),
    ]);
    return new Map([['', [...years].sort((a, b) => b - a)]]);
  },
};

/** The year of each held plan. */
export function listPlanYears(archive: Archive): readonly number[] {
  return archive.eachPlan(PLAN_KEYS).flatMap(({ years: [own] }) => own ?? []);
}

export const SELECTION_TABLES = [
  PLANS_BY_ID,
  PLANS_BY_AGENCY,
  PLANS_BY_PROVINCE,
  PLANS_BY_YEAR,
  PLANS_BY_MOVEMENT,
  YEARS,
];

const NOTHING: PlanSelection = { held: [], records: [] };

export function selectByAgency(archive: Archive, agencyId: string): PlanSelection {
  return archive.lookUp(PLANS_BY_AGENCY).get(agencyId) ?? NOTHING;
}

/** Plans whose province bore this id when they were made, in either era. */
export function selectByProvince(archive: Archive, provinceId: string): PlanSelection {
  return archive.lookUp(PLANS_BY_PROVINCE).get(provinceId) ?? NOTHING;
}

/** Plans of a year, and those whose period covers it. */
export function selectByYear(archive: Archive, year: number): PlanSelection {
  return archive.lookUp(PLANS_BY_YEAR).get(year) ?? NOTHING;
}

/** Held plans that name a movement; records have no text that could name one. */
export function selectByMovement(archive: Archive, movementId: string): readonly Plan[] {
  return archive.lookUp(PLANS_BY_MOVEMENT).get(movementId) ?? [];
}

/** Every year of a held plan or a record, newest first. */
export function listYears(archive: Archive): readonly number[] {
  return archive.lookUp(YEARS).get('') ?? [];
}

function listYearsOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

function selectBy<K>(
  archive: Archive,
  keysOfPlan: (keys: PlanKeys) => readonly K[],
  keysOfRecord: (record: PlanRecord) => readonly K[],
): ReadonlyMap<K, PlanSelection> {
  const held = groupPlans(archive, keysOfPlan);
  const recorded = groupByKeys(archive.records.map((record) => [record, keysOfRecord(record)]));
  return new Map(
    [...new Set([...held.keys(), ...recorded.keys()])].map((key) => [
      key,
      { held: held.get(key) ?? [], records: recorded.get(key) ?? [] },
    ]),
  );
}

function groupPlans<K>(
  archive: Archive,
  keysOf: (keys: PlanKeys) => readonly K[],
): ReadonlyMap<K, readonly Plan[]> {
  const keys = archive.eachPlan(PLAN_KEYS).map(keysOf);
  return groupByKeys(archive.plans.map((plan, place) => [plan, keys[place] ?? []]));
}

/** Every item under each of its keys, once, in the order of the items. */
function groupByKeys<T, K>(
  items: readonly (readonly [item: T, keys: readonly K[]])[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const [item, keys] of items) {
    for (const key of new Set(keys)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
