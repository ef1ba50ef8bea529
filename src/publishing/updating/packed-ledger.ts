import type { PackedCellLists } from './cell-lists.ts';
import type { PackedFileLists } from './file-lists.ts';
import type { PackedGroups } from './grouped-names.ts';
import type { PackedNames } from './name-list.ts';
import type { PackedTexts } from './packed-texts.ts';
import type { PackedLinks } from './site-links.ts';

/** A file of the site, with what it was made from. */
export interface MadeFile {
  /** Its path from the root of the site. */
  readonly file: string;
  /** The pattern of the route that makes it. */
  readonly route: string;
  /** Cells of the archive (see archive/reads/cells.ts). */
  readonly reads: Iterable<string>;
  /** The other files of the site that it leads to: "van-ban/ct-34-tw-2014/index.html#vien-dan". */
  readonly links: Iterable<string>;
}

/** A ledger as one plain value, which can be sent to a thread or written to a file. */
export interface PackedLedger {
  readonly files: PackedNames;
  readonly routes: PackedNames;
  readonly cells: PackedGroups;
  readonly links: PackedLinks;
  readonly routeOf: Uint32Array<ArrayBufferLike>;
  readonly lists: PackedFileLists;
  readonly listings: PackedCellLists;
  readonly memos: PackedCellLists;
  /** Of all cells, by their numbers. */
  readonly digests: PackedTexts;
}
