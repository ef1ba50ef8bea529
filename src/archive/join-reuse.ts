import { listBlocks, textOf } from '../domain/plan-text/blocks.ts';
import { findReuse } from '../domain/reuse/find-reuse.ts';
import type { ComparedPlan } from '../domain/reuse/read-texts.ts';
import type { PlanReuse } from '../domain/reuse/reuse.ts';
import { isAbsent } from '../schema/evidence.ts';
import type { Plan } from './archive.ts';
import { lookUpTexts, shareTexts, type SharedTexts } from './shared-texts.ts';

/**
 * Compares the passages of all plans with one another, once for the whole archive. What is found of a
 * plan is one text of JSON, which stays the same as long as the page that shows it does.
 */
export function joinReuse(plans: readonly Plan[]): SharedTexts {
  return shareTexts(printReuse(plans));
}

/** Looks up what was found; `join` is asked at the first look. */
export function lookUpReuse(join: () => SharedTexts): (planId: string) => PlanReuse {
  let find: ((planId: string) => string | null) | undefined;
  return (planId) => {
    const found = (find ??= lookUpTexts(join()))(planId);
    if (found === null) throw new Error(`No passages of a plan ${planId}`);
    return JSON.parse(found) as PlanReuse;
  };
}

function* printReuse(plans: readonly Plan[]): Generator<readonly [plan: string, json: string]> {
  for (const [plan, reuse] of findReuse(plans.map(describePlan))) {
    yield [plan, JSON.stringify(reuse)];
  }
}

function describePlan({ id, facts, loadBody }: Plan): ComparedPlan {
  return {
    id,
    agency: facts.agency.id,
    day: isAbsent(facts.issuedOn) ? String(facts.year.value) : facts.issuedOn.value,
    loadPassages: () => {
      const text = loadBody();
      // The parts of an official form are alike everywhere, and headings say little.
      return listBlocks(text)
        .filter(({ part, kind }) => part === null && kind !== 'heading')
        .map(({ block }) => ({ fragment: block.id, text: textOf(text, block) }));
    },
  };
}
