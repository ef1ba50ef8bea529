import { getCollection } from 'astro:content';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { takeArchive } from './hand-over.ts';
import { PlanCache } from './plan-cache.ts';

let joining: Promise<Archive> | undefined;

/**
 * The archive that all pages show. A build is handed one that was read and checked before, `astro
 * dev` one after every change; a bare `astro build` joins it out of Astro's content store.
 */
export function loadArchive(): Promise<Archive> {
  const handedOver = takeArchive();
  if (handedOver !== null) return Promise.resolve(handedOver);
  joining ??= joinCollections();
  return joining;
}

async function joinCollections(): Promise<Archive> {
  const [plans, directives, agencies, places, movements, indicators, records] = await Promise.all([
    getCollection('plans'),
    getCollection('directives'),
    getCollection('agencies'),
    getCollection('places'),
    getCollection('movements'),
    getCollection('indicators'),
    getCollection('records'),
  ]);
  const dataOf = <T>(entries: readonly { readonly data: T }[]): readonly T[] =>
    entries.map((entry) => entry.data);
  const cache = new PlanCache();
  return buildArchive({
    plans: plans.map(({ data: { key } }) => cache.openPlan(key)),
    directives: dataOf(directives),
    agencies: dataOf(agencies),
    places: dataOf(places),
    movements: dataOf(movements),
    indicators: dataOf(indicators),
    records: dataOf(records),
  });
}
