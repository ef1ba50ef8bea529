import type { Plan } from '../archive.ts';
import type { PlanCache } from '../plan-cache.ts';
import type { PlanPart } from './cells.ts';
import { listChangedParts } from './compare-plans.ts';

/** How plans differ from those of an earlier archive. */
export interface PlanChanges {
  /** By the id of each plan that differs, in which parts; null for one that came, went or is not known. */
  readonly parts: ReadonlyMap<string, ReadonlySet<PlanPart> | null>;
  /** Whether anything can differ that is joined out of many plans. */
  readonly touchesJoined: boolean;
  /** The documents of which citations can say something else; null where not all of them are known. */
  readonly cited: ReadonlySet<string> | null;
}

/** The parts of plans that documents and tables are joined out of; documents also of mentions. */
const JOINED_PARTS: ReadonlySet<PlanPart> = new Set([
  'works',
  'facts.agency',
  'facts.movements',
  'facts.period',
  'facts.number',
  'facts.kind',
  'facts.year',
  'facts.issuedOn',
  'facts.province',
]);

/**
 * Compares two states of an archive, given by the keys of their plans in the cache, by id. A plan that
 * the cache has lost counts as another one.
 */
export function listPlanChanges(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  cache: Pick<PlanCache, 'has' | 'openPlan'>,
): PlanChanges {
  const open = (key: string | undefined): Plan | null =>
    key === undefined || !cache.has(key) ? null : cache.openPlan(key);
  const parts = new Map<string, ReadonlySet<PlanPart> | null>();
  const cited = new Set<string>();
  let [touchesJoined, isCitedKnown] = [false, true];
  for (const id of new Set([...before.keys(), ...now.keys()])) {
    const keys = [before.get(id), now.get(id)] as const;
    if (keys[0] === keys[1]) continue;
    const states = keys.map(open);
    const [earlier, later] = states;
    const changed = earlier && later ? listChangedParts(earlier, later) : null;
    parts.set(id, changed);
    const isJoined = changed === null || [...changed].some((part) => JOINED_PARTS.has(part));
    touchesJoined ||= isJoined;
    if (!isJoined && !changed.has('mentions')) continue;
    // A plan that stands elsewhere among those that cite a document can say first what it is called.
    for (const state of states) {
      for (const { work } of state?.works ?? []) if (work !== null) cited.add(work);
    }
    isCitedKnown &&= keys.every((key, place) => (key === undefined) === (states[place] === null));
  }
  return { parts, touchesJoined, cited: isCitedKnown ? cited : null };
}
