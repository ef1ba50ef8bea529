import type { Archive } from './archive.ts';

/*
 * The compiled pages hold a copy of their own of every module, so an archive that was opened outside
 * of them reaches them through the one thing that both share.
 */
const KEY = Symbol.for('thi-dua-mo.archive');

/** Gives the pages of this thread the archive that they are to show. */
export function handOverArchive(archive: Archive): void {
  Object.assign(globalThis, { [KEY]: archive });
}

/** The archive that was handed over; null when pages run on Astro's own content store. */
export function takeArchive(): Archive | null {
  return (globalThis as { readonly [KEY]?: Archive })[KEY] ?? null;
}
