import { parentPort, workerData } from 'node:worker_threads';
import { PlanCache } from './plan-cache.ts';
import { printAddressBelow, type ReadingReport, type ReadingTask } from './prepare-archive.ts';
import { preparePlans } from './prepare-plans.ts';
import { gatherSurroundings } from './surroundings.ts';

/* A thread that reads its share of the plans into the cache and answers with their problems. */
const { files, registers, indicators, base } = workerData as ReadingTask;
const surroundings = gatherSurroundings(registers, indicators, printAddressBelow(base));
const cache = new PlanCache();
const problems = preparePlans(files, surroundings, cache, (read) => tell({ read, problems: null }));
cache.close();
tell({ read: 0, problems });

function tell(report: ReadingReport): void {
  parentPort?.postMessage(report);
}
