import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { compareKeptPlans } from './compare-kept-plans.ts';

/* A thread that compares the passages of the plans that the cache keeps under the keys it is given. */

if (parentPort === null) throw new Error('Nobody waits for what is compared');
const [planKeys] = (await once(parentPort, 'message')) as [readonly string[]];
parentPort.postMessage(compareKeptPlans(planKeys));
