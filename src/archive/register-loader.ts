import type { Loader } from 'astro/loaders';
import { join } from 'node:path';

/** An entry of a register, whatever it holds. */
interface Entry {
  readonly id: string;
}

/**
 * Loads one register into Astro's content store. `keyOf` names an entry where its id alone is no key
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
          store.set({ id: keyOf(entry), data: Object.fromEntries(Object.entries(entry)) });
        }
      };
      load();
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(join(process.cwd(), contentFolder))) load();
      });
    },
  };
}
