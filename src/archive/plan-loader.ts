import type { Loader, LoaderContext } from 'astro/loaders';
import { listPlanFiles } from './list-plan-files.ts';
import { PlanCache } from './plan-cache.ts';
import { printAddressBelow } from './prepare-archive.ts';
import { digestSurroundings, keyFile, preparePlans } from './prepare-plans.ts';
import { readIndicators } from './read-indicators.ts';
import { gatherSurroundings } from './surroundings.ts';
import { readSharedRegisters } from './shared-registers.ts';
import { watchContent } from './watch-content.ts';

/** What the content store keeps of a plan: where the cache keeps the plan itself. */
export interface StoredPlan {
  readonly key: string;
}

/**
 * Loads plans into Astro's content store without making modules of them: the plans themselves go
 * to a cache on disk, so the store stays small. An entry is read again only when it, its original, a
 * register or the rendering code has changed.
 *
 * An entry with problems is left out with one line each in the log; the build command refuses to
 * publish before it comes to that.
 */
export function planLoader(contentFolder: string): Loader {
  return {
    name: 'plans',
    load: async (context) => {
      loadPlans(contentFolder, context);
      watchContent(contentFolder, '', context.watcher, () => {
        loadPlans(contentFolder, context);
      });
    },
  };
}

function loadPlans(contentFolder: string, { store, config, logger }: LoaderContext): void {
  const registers = readSharedRegisters(contentFolder);
  const { indicators } = readIndicators(contentFolder);
  const printAddress = printAddressBelow(config.base);
  const surroundings = gatherSurroundings(registers, indicators, printAddress);
  const context = digestSurroundings(registers, indicators, printAddress);
  const files = listPlanFiles(contentFolder).files.map((file) => keyFile(file, context));

  const cache = new PlanCache();
  const unread = files.filter(({ key }) => !cache.has(key));
  for (const { file, line, column, code } of preparePlans(unread, surroundings, cache)) {
    logger.error(`${file}:${line}:${column} ${code}`);
  }
  const published = files.filter(({ key }) => cache.has(key));
  cache.close();

  const ids = new Set(published.map(({ file }) => file.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { file, key } of published) {
    store.set({ id: file.id, digest: key, data: { key } });
  }
}
