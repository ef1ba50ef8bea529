import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { takeArchive } from './hand-over.ts';
import { PlanCache } from './plan-cache.ts';

let joined: { readonly version: string; readonly archive: Archive } | undefined;
let joining: Promise<Archive> | undefined;

/**
 * The archive that all pages show. A build is handed one that was read and checked before; `astro
 * dev` and a bare `astro build` join it out of Astro's content store, while editing anew after every
 * change.
 */
export function loadArchive(): Promise<Archive> {
  const handedOver = takeArchive();
  if (handedOver !== null) return Promise.resolve(handedOver);
  if (import.meta.env.DEV) return joinCollections();
  joining ??= joinCollections();
  return joining;
}

async function joinCollections(): Promise<Archive> {
  const collections = await Promise.all([
    getCollection('plans'),
    getCollection('directives'),
    getCollection('agencies'),
    getCollection('places'),
    getCollection('movements'),
    getCollection('indicators'),
    getCollection('records'),
  ]);
  const version = createHash('sha256');
  for (const entries of collections) {
    for (const { id, digest } of entries) version.update(`${id} ${digest ?? ''}\n`);
  }
  const digest = version.digest('hex');
  if (joined?.version === digest) return joined.archive;

  const [plans, directives, agencies, places, movements, indicators, records] = collections;
  const dataOf = <T>(entries: readonly { readonly data: T }[]): readonly T[] =>
    entries.map((entry) => entry.data);
  const cache = new PlanCache();
  const archive = buildArchive({
    plans: plans.map(({ data: { key } }) => ({
      ...cache.readSummary(key),
      loadBody: () => cache.readBody(key),
    })),
    directives: dataOf(directives),
    agencies: dataOf(agencies),
    places: dataOf(places),
    movements: dataOf(movements),
    indicators: dataOf(indicators),
    records: dataOf(records),
  });
  joined = { version: digest, archive };
  return archive;
}
