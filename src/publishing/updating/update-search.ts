import type { TrackedArchive } from '../../archive/build-archive.ts';
import { indexSearch } from '../index-search.ts';
import type { CellMarks } from './cell-marks.ts';
import { removeCompressed, type FileChanges } from './file-changes.ts';
import { SEARCH } from './made-record.ts';
import type { SiteState } from './site-state.ts';

/** How the search index of a site was brought up to date. */
export interface UpdatedSearch {
  readonly files: number;
  readonly renamed: FileChanges['renamed'];
  readonly removed: readonly string[];
  readonly written: readonly string[];
}

/** Patches the search index of a copied site where something that it was made from has changed. */
export function updateSearch(
  { archive, log }: TrackedArchive,
  state: SiteState,
  siteDir: string,
  marks: CellMarks,
): UpdatedSearch {
  if (!state.ledger.listings.isStale(SEARCH, marks)) {
    return { files: state.content.searchFiles, renamed: [], removed: [], written: [] };
  }
  const { value: index, cells } = log.listen(() => indexSearch(siteDir, archive));
  state.ledger.listings.set(SEARCH, cells);
  const { files, renamed, removed, written } = index;
  for (const file of [...removed, ...written]) removeCompressed(siteDir, file);
  return { files: files.size, renamed: renamed === null ? [] : [renamed], removed, written };
}
