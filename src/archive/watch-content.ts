import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { ContentChange } from './edited-archive.ts';
import { forgetSharedRegisters } from './shared-registers.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

const forgetting = new WeakSet<Watcher>();

/** An editor saves several files at once: so long after the last of them all are one change, in milliseconds. */
const GATHER = 20;

/**
 * While the development server runs, calls back after changes below a folder of the content ("" for
 * all of it). The registers have been forgotten by then if one of them has changed.
 */
export function watchContent(
  contentFolder: string,
  part: string,
  watcher: Watcher | undefined,
  onChange: (changes: readonly ContentChange[]) => void,
): void {
  if (watcher === undefined) return;
  const isBelow = (path: string, folder: string): boolean =>
    resolve(path).startsWith(resolve(contentFolder, folder) + sep);
  if (!forgetting.has(watcher)) {
    forgetting.add(watcher);
    // Content may lie outside of the project, where nothing else watches it.
    watcher.add(resolve(contentFolder));
    watcher.on('all', (_event, path) => {
      const isRegister = isBelow(path, '') && !isBelow(path, 'plans');
      if (isRegister) forgetSharedRegisters(contentFolder);
    });
  }
  let gathered: ContentChange[] = [];
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (event, path) => {
    if (!isBelow(path, part)) return;
    gathered.push({ path, isOther: event !== 'change' });
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = gathered;
      gathered = [];
      onChange(changes);
    }, GATHER);
  });
}
