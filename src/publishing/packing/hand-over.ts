import type { DataFileFacts } from '../../exports/data-file.ts';

/*
 * As the archive reaches the compiled pages (see archive/hand-over.ts), so does what is known of the
 * files that were written beside them.
 */

const KEY = Symbol.for('thi-dua-mo.whole-files');

/** Tells the pages of this thread of the files of the whole content that lie in their places. */
export function handOverWholeFiles(files: readonly DataFileFacts[]): void {
  Object.assign(globalThis, { [KEY]: files });
}

/** The files that were handed over; null when none were written before the pages. */
export function takeWholeFiles(): readonly DataFileFacts[] | null {
  return (globalThis as { readonly [KEY]?: readonly DataFileFacts[] })[KEY] ?? null;
}
