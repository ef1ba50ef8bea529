import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import { PLANS_BY_ID } from '../archive/plan-selections.ts';

/** The plan or the record of an id, which no other of both has. Throws where there is none. */
export function findHolding(
  archive: Archive,
  id: string,
): { readonly plan: Plan } | { readonly record: PlanRecord } {
  const plan = archive.lookUp(PLANS_BY_ID).get(id);
  if (plan !== undefined) return { plan };
  const record = archive.records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`There is no plan ${id}`);
  return { record };
}
