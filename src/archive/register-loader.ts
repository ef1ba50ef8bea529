import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { watchContent } from './watch-content.ts';

/** An entry of a register, whatever it holds. */
interface Entry {
  readonly id: string;
}

/**
 * Loads one register, the folder of that name, into Astro's content store. `keyOf` names an entry where its id alone is no key
 * (a province's id was used in two eras).
 */
export function registerLoader<T extends Entry>(
  name: string,
  contentFolder: string,
  read: (contentFolder: string) => readonly T[],
  keyOf: (entry: T) => string = (entry) => entry.id,
): Loader {
  return {
    name,
    load: async ({ store, watcher }) => {
      const load = (): void => {
        store.clear();
        for (const entry of read(contentFolder)) {
          const digest = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
          store.set({ id: keyOf(entry), digest, data: Object.fromEntries(Object.entries(entry)) });
        }
      };
      load();
      watchContent(contentFolder, name, watcher, load);
    },
  };
}
