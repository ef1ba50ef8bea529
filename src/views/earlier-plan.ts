import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import { selectByAgencies } from './select-plans.ts';

/** An earlier plan of the same agency: held, or known as a record only. */
export type EarlierPlan =
  | { readonly held: true; readonly year: number; readonly plan: Plan }
  | { readonly held: false; readonly year: number; readonly record: PlanRecord };

/**
 * The nearest earlier plan of the same agency, or of one that it succeeded. Of one year a plan whose
 * text is held comes before a record, and one of the same kind before another. Null when none is known.
 */
export function findEarlierPlan(plan: Plan, archive: Archive): EarlierPlan | null {
  const made = selectByAgencies(archive, listPredecessors(plan.facts.agency.id, archive));
  const { kind, year } = plan.facts;
  const candidates: readonly EarlierPlan[] = [
    ...made.held.map((other) => ({
      held: true as const,
      year: other.facts.year.value,
      plan: other,
    })),
    ...made.records.flatMap((record) =>
      record.emulationDocument && record.year !== undefined
        ? [{ held: false as const, year: record.year, record }]
        : [],
    ),
  ];
  const kindOf = (other: EarlierPlan): string =>
    other.held ? other.plan.facts.kind : other.record.kind;
  const [nearest] = candidates
    .filter((other) => other.year < year.value)
    .sort(
      (a, b) =>
        b.year - a.year ||
        Number(b.held) - Number(a.held) ||
        Number(kindOf(b) === kind) - Number(kindOf(a) === kind),
    );
  return nearest ?? null;
}

/** The agency itself and every agency whose work came to it, by the register. */
export function listPredecessors(agency: string, archive: Archive): ReadonlySet<string> {
  const found = new Set([agency]);
  // A set grows while it is walked, so that predecessors of predecessors are found too.
  for (const id of found) {
    for (const other of archive.agencies.values()) {
      if (other.successor?.agency === id) found.add(other.id);
    }
  }
  return found;
}
