import { findReuse } from '../domain/reuse/find-reuse.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { PlanCache } from './plan-cache.ts';

/** Compares the passages of the plans that the cache keeps under these keys, unless they were compared last. */
export function compareKeptPlans(planKeys: readonly string[]): ReuseTable {
  const cache = new PlanCache();
  try {
    const known = cache.readReuse(planKeys);
    if (known !== null) return known;
    const found = findReuse(planKeys.map((key) => cache.readCompared(key)));
    cache.writeReuse(planKeys, found);
    return found;
  } finally {
    cache.close();
  }
}
