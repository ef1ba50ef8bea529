import { parentPort, workerData } from 'node:worker_threads';
import { joinReuse } from './join-reuse.ts';
import { PlanCache } from './plan-cache.ts';

/* A thread that compares the passages of the plans that the cache keeps under the given keys. */
const cache = new PlanCache();
parentPort?.postMessage(
  joinReuse(
    (workerData as readonly string[]).map((key) => ({
      ...cache.readSummary(key),
      loadBody: () => cache.readBody(key),
    })),
  ),
);
cache.close();
