import { findReuse } from '../domain/reuse/find-reuse.ts';
import { readReuse, type ReuseTable } from '../domain/reuse/reuse-table.ts';
import type { PlanReuse } from '../domain/reuse/reuse.ts';
import type { Plan } from './archive.ts';
import { describeComparedPlan } from './describe-compared-plan.ts';

/** Compares the passages of all plans with one another, once for the whole archive. */
export function joinReuse(plans: readonly Plan[]): ReuseTable {
  return findReuse(plans.map((plan) => describeComparedPlan(plan, plan.loadDigests())));
}

/** Looks up what was found; `join` is asked at the first look. */
export function lookUpReuse(join: () => ReuseTable): (planId: string) => PlanReuse {
  let table: ReuseTable | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  return (planId) => {
    table ??= join();
    places ??= new Map(table.plans.map((id, place) => [id, place]));
    const place = places.get(planId);
    if (place === undefined) throw new Error(`No passages of a plan ${planId}`);
    return readReuse(table, place);
  };
}

/** For each plan, by its id, a digest of what `lookUpReuse` gives of it. */
export function digestReuseOfPlans(table: ReuseTable): ReadonlyMap<string, number> {
  return new Map(table.plans.map((id, place) => [id, table.digests[place] ?? 0]));
}
