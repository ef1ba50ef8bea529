import type { Comparison } from './comparison.ts';
import { partsOf } from './parts-of.ts';
import type { PassageDigests } from './passage-digests.ts';
import { fragmentOf } from './reuse-table.ts';

/**
 * Finds a plan's passages among those that stood at a place of an earlier comparison: for each passage
 * its place in all passages then, ascending; -1 for one that did not stand there in the same words and
 * under the same address, or not in the same order.
 */
export function matchPassages(
  { texts, table }: Comparison,
  plan: number,
  digests: PassageDigests,
): readonly number[] {
  const { start, end } = partsOf(texts.planStarts, plan);
  const places = new Map<string, number>();
  for (let passage = start; passage < end; passage++) {
    places.set(fragmentOf(table, passage), passage);
  }
  let last = -1;
  return digests.fragments.map((fragment, at) => {
    const passage = places.get(fragment);
    if (passage === undefined || passage <= last || !isSame(texts, passage, digests, at)) return -1;
    last = passage;
    return passage;
  });
}

function isSame(
  { exact, masked, clauses, clauseStarts, clauseSpans }: Comparison['texts'],
  passage: number,
  digests: PassageDigests,
  at: number,
): boolean {
  if (exact.digests[exact.of[passage] ?? -1] !== digests.exact[at]) return false;
  if (masked.digests[masked.of[passage] ?? -1] !== digests.masked[at]) return false;
  const then = partsOf(clauseStarts, passage);
  const now = partsOf(digests.clauseStarts, at);
  if (then.end - then.start !== now.end - now.start) return false;
  for (let own = now.start, clause = then.start; own < now.end; own++, clause++) {
    if (clauses.digests[clauses.of[clause] ?? -1] !== digests.clauses[own]) return false;
    if (clauseSpans[2 * clause] !== digests.clauseSpans[2 * own]) return false;
    if (clauseSpans[2 * clause + 1] !== digests.clauseSpans[2 * own + 1]) return false;
  }
  return true;
}
