import { getCollection } from 'astro:content';
import type { Archive } from './archive.ts';
import { readBody } from './body-cache.ts';
import { buildArchive } from './build-archive.ts';

let built: Promise<Archive> | undefined;

/** The archive of this build, joined once for all pages; joined anew for every request while editing. */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return joinCollections();
  built ??= joinCollections();
  return built;
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
  return buildArchive({
    plans: plans.map(({ data }) => ({ ...data.summary, loadBody: () => readBody(data.bodyKey) })),
    directives: dataOf(directives),
    agencies: dataOf(agencies),
    places: dataOf(places),
    movements: dataOf(movements),
    indicators: dataOf(indicators),
    records: dataOf(records),
  });
}
