import { compareAgain } from '../domain/reuse/find-reuse.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { keepComparison, readLastComparison, readReuse } from './kept-reuse.ts';
import { PlanCache } from './plan-cache.ts';

/**
 * Compares the passages of the plans that the cache keeps under these keys, unless they were compared
 * last. It begins with what was found of other plans last.
 */
export function compareKeptPlans(planKeys: readonly string[]): ReuseTable {
  const known = readReuse(planKeys);
  if (known !== null) return known;
  const cache = new PlanCache();
  try {
    const last = readLastComparison(planKeys);
    const comparison = compareAgain(last, planKeys, (key) => cache.readCompared(key));
    keepComparison(planKeys, comparison);
    return comparison.table;
  } finally {
    cache.close();
  }
}
