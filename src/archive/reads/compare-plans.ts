import type { Plan } from '../archive.ts';
import type { PlanPart } from './cells.ts';

/** The parts in which two states of one plan differ. Its files count as changed in any case. */
export function listChangedParts(before: Plan, now: Plan): ReadonlySet<PlanPart> {
  const changed = new Set<PlanPart>(['files']);
  const compare = (part: PlanPart, a: unknown, b: unknown): void => {
    if (JSON.stringify(a) !== JSON.stringify(b)) changed.add(part);
  };
  const facts = [before.facts, now.facts] as readonly Readonly<Record<string, unknown>>[];
  const [factsA = {}, factsB = {}] = facts;
  compare('facts.*', Object.keys(factsA), Object.keys(factsB));
  for (const key of new Set([...Object.keys(factsA), ...Object.keys(factsB)])) {
    compare(`facts.${key}`, factsA[key], factsB[key]);
  }
  const outlineOf = ({ factFragments, headings, notes }: Plan): unknown => [
    factFragments,
    headings,
    notes,
  ];
  compare('outline', outlineOf(before), outlineOf(now));
  compare('works', before.works, now.works);
  compare('mentions', before.mentions, now.mentions);
  compare('citations', before.citations, now.citations);
  compare('subjectFragments', before.subjectFragments, now.subjectFragments);
  compare('targets', before.targets, now.targets);
  const [bodyBefore, body] = [before.loadBody(), now.loadBody()];
  if (
    bodyBefore.html !== body.html ||
    bodyBefore.text !== body.text ||
    JSON.stringify(bodyBefore.nodes) !== JSON.stringify(body.nodes)
  ) {
    changed.add('body');
  }
  return changed;
}
