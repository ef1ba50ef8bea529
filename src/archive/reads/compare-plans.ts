import type { PlanBody } from '../archive.ts';
import type { PlanSummary } from '../process-plan.ts';
import type { PlanPart } from './cells.ts';

/** A plan as a cache keeps it. */
export interface KeptPlan {
  readonly summary: PlanSummary;
  readonly body: PlanBody;
}

/** The parts in which two states of one plan differ. Its files count as changed in any case. */
export function listChangedParts(before: KeptPlan, now: KeptPlan): ReadonlySet<PlanPart> {
  const changed = new Set<PlanPart>(['files']);
  const compare = (part: PlanPart, a: unknown, b: unknown): void => {
    if (JSON.stringify(a) !== JSON.stringify(b)) changed.add(part);
  };
  const [a, b] = [before.summary, now.summary];
  const facts = [a.facts, b.facts] as readonly Readonly<Record<string, unknown>>[];
  const [factsA = {}, factsB = {}] = facts;
  compare('facts.*', Object.keys(factsA), Object.keys(factsB));
  for (const key of new Set([...Object.keys(factsA), ...Object.keys(factsB)])) {
    compare(`facts.${key}`, factsA[key], factsB[key]);
  }
  const outlineOf = ({ factFragments, headings, notes }: PlanSummary): unknown => [
    factFragments,
    headings,
    notes,
  ];
  compare('outline', outlineOf(a), outlineOf(b));
  compare('citations', a.citations, b.citations);
  compare('targets', a.targets, b.targets);
  if (
    before.body.html !== now.body.html ||
    before.body.text !== now.body.text ||
    JSON.stringify(before.body.nodes) !== JSON.stringify(now.body.nodes)
  ) {
    changed.add('body');
  }
  return changed;
}
