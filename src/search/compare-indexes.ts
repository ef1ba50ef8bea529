import type { IndexFiles } from './index-file.ts';

/** What turns the files of one index into those of another; paths below the folder of a version. */
export interface IndexUpdate {
  readonly removed: readonly string[];
  /** Files that are new or have another content. */
  readonly written: readonly string[];
}

/** Compares an index with the digests of the files of an earlier one. */
export function compareIndexes(
  earlier: Readonly<Record<string, string>>,
  files: IndexFiles,
): IndexUpdate {
  return {
    removed: Object.keys(earlier).filter((path) => !files.has(path)),
    written: [...files].flatMap(([path, { digest }]) => (earlier[path] === digest ? [] : [path])),
  };
}
