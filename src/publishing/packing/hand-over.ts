import type { DataFile } from '../../exports/data-file.ts';

/* As the archive reaches the compiled pages (see archive/hand-over.ts), so does what was packed of it. */
/** The name that an archive remembers its data files under; their list names what was packed. */
export const OPEN_DATA = 'open-data';

const KEY = Symbol.for('thi-dua-mo.packed');

/** Tells the pages of this thread of the file that holds the whole content. */
export function handOverPackedContent(file: DataFile): void {
  Object.assign(globalThis, { [KEY]: file });
}

/** The file that was handed over; null when nothing was packed before the pages. */
export function takePackedContent(): DataFile | null {
  return (globalThis as { readonly [KEY]?: DataFile })[KEY] ?? null;
}
