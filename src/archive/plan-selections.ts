import { isAbsent } from '../schema/evidence.ts';
import type { Archive, Plan, PlanRecord } from './archive.ts';
import type { LookupTable } from './lookup-table.ts';

/** Held plans and records that share something, kept apart. */
export interface PlanSelection {
  readonly held: readonly Plan[];
  readonly records: readonly PlanRecord[];
}

export const PLANS_BY_ID: LookupTable<string, Plan> = {
  name: 'plans-by-id',
  make: ({ plans }) => new Map(plans.map((plan) => [plan.id, plan])),
};

export const PLANS_BY_AGENCY: LookupTable<string, PlanSelection> = {
  name: 'plans-by-agency',
  make: ({ plans, records }) =>
    selectBy(
      [plans, ({ facts }) => [facts.agency.id]],
      [records, ({ agency }) => (agency === undefined ? [] : [agency])],
    ),
};

/** By the province as it was when they were made, in either era. */
export const PLANS_BY_PROVINCE: LookupTable<string, PlanSelection> = {
  name: 'plans-by-province',
  make: ({ plans, records }) =>
    selectBy(
      [plans, ({ facts }) => [facts.province.id]],
      [records, ({ province }) => (province === undefined ? [] : [province.id])],
    ),
};

/** By year, and by every year that a plan's period covers. */
export const PLANS_BY_YEAR: LookupTable<number, PlanSelection> = {
  name: 'plans-by-year',
  make: ({ plans, records }) =>
    selectBy([plans, yearsOf], [records, ({ year }) => (year === undefined ? [] : [year])]),
};

/** Held plans by the movements that they name. */
export const PLANS_BY_MOVEMENT: LookupTable<string, readonly Plan[]> = {
  name: 'plans-by-movement',
  make: ({ plans }: Archive) =>
    groupByKeys(plans, ({ facts }) =>
      isAbsent(facts.movements) ? [] : facts.movements.map(({ id }) => id),
    ),
};

/** The years of held plans and records, newest first, under no name. */
export const YEARS: LookupTable<'', readonly number[]> = {
  name: 'years',
  make: ({ plans, records }) => {
    const years = new Set([
      ...plans.map(({ facts }) => facts.year.value),
      ...records.flatMap(({ year }) => year ?? []),
    ]);
    return new Map([['', [...years].sort((a, b) => b - a)]]);
  },
};

export const SELECTION_TABLES = [
  PLANS_BY_ID,
  PLANS_BY_AGENCY,
  PLANS_BY_PROVINCE,
  PLANS_BY_YEAR,
  PLANS_BY_MOVEMENT,
  YEARS,
];

function yearsOf({ facts: { year, period } }: Plan): readonly number[] {
  if (period === undefined) return [year.value];
  const covered = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
  return [year.value, ...covered];
}

type KeyedItems<T, K> = readonly [items: readonly T[], keysOf: (item: T) => readonly K[]];

function selectBy<K>(
  plans: KeyedItems<Plan, K>,
  records: KeyedItems<PlanRecord, K>,
): ReadonlyMap<K, PlanSelection> {
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
