import type { Loader, LoaderContext } from 'astro/loaders';
import type { Problem } from '../domain/problem/problem.ts';
import { EditedArchive } from './edited-archive.ts';
import { EditedReuse } from './edited-reuse.ts';
import { handOverArchive } from './hand-over.ts';
import { watchContent } from './watch-content.ts';

/** What the content store keeps of a plan: where the cache keeps the plan itself. */
export interface StoredPlan {
  readonly key: string;
}

/**
 * Loads plans into Astro's content store without making modules of them: the plans themselves go
 * to a cache on disk, so the store stays small. An entry is read again only when it, its original, a
 * register or the rendering code has changed. While the development server runs, pages are handed the
 * archive as it is after each change; that the store changes tells Astro to show them again.
 *
 * An entry with problems is left out with one line each in the log; the build command refuses to
 * publish before it comes to that.
 */
export function planLoader(contentFolder: string): Loader {
  return {
    name: 'plans',
    load: async (context) => {
      const archive = new EditedArchive(contentFolder, context.config.base);
      const store = (problems: readonly Problem[]): void => {
        for (const { file, line, column, code } of problems) {
          context.logger.error(`${file}:${line}:${column} ${code}`);
        }
        storePlans(archive, context);
      };
      store(archive.read(null));
      if (context.watcher === undefined) {
        archive.close();
        return;
      }
      const handOver = (): void => {
        const plans = archive.published.map(({ file }) => file.id);
        handOverArchive(archive.join(reuse.of(plans)));
      };
      const reuse = new EditedReuse(handOver);
      const show = (): void => {
        handOver();
        reuse.compare(archive.published.map(({ key }) => key));
      };
      show();
      watchContent(contentFolder, '', context.watcher, (changes) => {
        store(archive.read(changes));
        show();
      });
    },
  };
}

function storePlans({ published }: EditedArchive, { store }: LoaderContext): void {
  const ids = new Set(published.map(({ file }) => file.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { file, key } of published) {
    store.set({ id: file.id, digest: key, data: { key } });
  }
}
