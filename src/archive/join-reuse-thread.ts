import { parentPort, workerData } from 'node:worker_threads';
import { compareKeptPlans } from './compare-kept-plans.ts';

/* A thread that compares the passages of the plans that the cache keeps under the given keys. */
parentPort?.postMessage(compareKeptPlans(workerData as readonly string[]));
