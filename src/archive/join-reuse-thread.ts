import { parentPort, workerData } from 'node:worker_threads';
import { findReuse } from '../domain/reuse/find-reuse.ts';
import { PlanCache } from './plan-cache.ts';

/* A thread that compares the passages of the plans that the cache keeps under the given keys. */
const cache = new PlanCache();
parentPort?.postMessage(
  findReuse((workerData as readonly string[]).map((key) => cache.readCompared(key))),
);
cache.close();
