import type { RouteShare, WorkShare } from './render-protocol.ts';
import { isFolderOf, mayHaveRoute, type Shard } from './sharding/shard.ts';

/** The files of a site as work for threads. */
export interface DividedWork {
  /** For the first thread alone. */
  readonly whole: WorkShare[];
  /** For whichever thread is free. */
  readonly queue: WorkShare[];
}

/** Routes that are made out of the whole archive at once and share what they make. */
const WHOLE_ARCHIVE = /^\/du-lieu(?:\/|$)/u;

/** Routes of which each makes a file below the address of every plan. */
const OF_EACH_PLAN = /^\/ke-hoach\/\[\.\.\.id\]/u;

/**
 * Sets apart what takes the whole archive at once, and most memory: one thread does it all, one after
 * the other, while the others render pages, and forgets it before it helps them.
 */
export function divideWork(routes: readonly string[], shard: Shard): DividedWork {
  const whole: WorkShare[] = [];
  if (isFolderOf(shard, 'tim-kiem')) whole.push({ work: 'search' });
  if (isFolderOf(shard, 'du-lieu')) whole.push({ work: 'whole-files' });
  const queue: WorkShare[] = [];
  const ofEachPlan: number[] = [];
  for (const [route, pattern] of routes.entries()) {
    if (!mayHaveRoute(shard, pattern)) continue;
    if (WHOLE_ARCHIVE.test(pattern)) whole.push(listAll([route]));
    else if (OF_EACH_PLAN.test(pattern)) ofEachPlan.push(route);
    else queue.push(listAll([route]));
  }
  // Plan by plan: what is read of one for a file is still at hand for the others.
  if (ofEachPlan.length > 0) queue.push(listAll(ofEachPlan));
  whole.push({ work: 'renew' });
  return { whole, queue };
}

function listAll(routes: readonly number[]): RouteShare {
  return { work: 'routes', routes, from: 0, to: Infinity };
}

/** How many files are known to be still to come; a route that was not listed yet counts as one. */
export function countWaiting(queue: readonly WorkShare[]): number {
  return queue.reduce(
    (sum, share) =>
      sum + (share.work === 'routes' && share.to !== Infinity ? share.to - share.from : 1),
    0,
  );
}
