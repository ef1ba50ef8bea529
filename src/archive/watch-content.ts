import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { forgetSharedRegisters } from './shared-registers.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

const forgetting = new WeakSet<Watcher>();

/**
 * While the development server runs, calls back after every change below a folder of the content
 * ("" for all of it). The registers have been forgotten by then if one of them has changed.
 */
export function watchContent(
  contentFolder: string,
  part: string,
  watcher: Watcher | undefined,
  onChange: () => void,
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
  watcher.on('all', (_event, path) => {
    if (isBelow(path, part)) onChange();
  });
}
