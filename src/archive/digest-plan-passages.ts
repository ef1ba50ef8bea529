import { listBlocks, textOf } from '../domain/plan-text/blocks.ts';
import type { PlanText } from '../domain/plan-text/plan-text.ts';
import { digestPassages, type PassageDigests } from '../domain/reuse/passage-digests.ts';

/** Digests those passages of a plan that are compared with passages of other plans. */
export function digestPlanPassages(text: PlanText): PassageDigests {
  // The parts of an official form are alike everywhere, and headings say little.
  const passages = listBlocks(text)
    .filter(({ part, kind }) => part === null && kind !== 'heading')
    .map(({ block }) => ({ fragment: block.id, text: textOf(text, block) }));
  return digestPassages(passages);
}
