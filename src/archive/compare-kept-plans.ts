import { findReuse } from '../domain/reuse/find-reuse.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { keepReuse, readReuse } from './kept-reuse.ts';
import { PlanCache } from './plan-cache.ts';

/** Compares the passages of the plans that the cache keeps under these keys, unless they were compared last. */
export function compareKeptPlans(planKeys: readonly string[]): ReuseTable {
  const known = readReuse(planKeys);
  if (known !== null) return known;
  const cache = new PlanCache();
  try {
    const found = findReuse(planKeys.map((key) => cache.readCompared(key)));
    keepReuse(planKeys, found);
    return found;
  } finally {
    cache.close();
  }
}
