import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { INDEX_FOLDER, MANIFEST_FILE, type SearchManifest } from '../domain/search/manifest.ts';
import { buildSearchIndex, type SearchIndex } from '../search/build-search-index.ts';
import { compareIndexes } from '../search/compare-indexes.ts';
import { fileOf, type IndexFile } from '../search/index-file.ts';
import { SearchCache } from '../search/search-cache.ts';
import { listSiteFiles } from './site-files.ts';

/** The search index of a site as it was written; paths are below the site's root. */
export interface WrittenIndex {
  /** Digests of all its files. */
  readonly files: ReadonlyMap<string, string>;
  /** The folder of the version that lay there, and the one that has its place; null when none did. */
  readonly renamed: readonly [from: string, to: string] | null;
  /** Files that are no more: of the renamed folder, or all that lay there where none was renamed. */
  readonly removed: readonly string[];
  /** Files that are new or have another content. */
  readonly written: readonly string[];
}

/**
 * Writes the search index of an archive into a built site. Where one of the last versions
 * lies there already, as it does in a copy of an earlier site, its folder is renamed and only what
 * differs is written; files are replaced, never written into, because a copy may share them with that
 * site.
 */
export function indexSearch(siteDir: string, archive: Archive, cacheDir?: string): WrittenIndex {
  const cache = new SearchCache(cacheDir);
  try {
    const present = readVersion(siteDir);
    const kept = present === null ? null : cache.readFiles(present);
    return writeIndex(siteDir, buildSearchIndex(archive, cache), present, kept);
  } finally {
    cache.close();
  }
}

function writeIndex(
  siteDir: string,
  { manifest, files }: SearchIndex,
  present: string | null,
  kept: Readonly<Record<string, string>> | null,
): WrittenIndex {
  const folder = `${INDEX_FOLDER}/${manifest.version}`;
  const from = `${INDEX_FOLDER}/${present}`;
  const lost = kept === null ? clearIndex(siteDir) : [];
  if (kept !== null) renameSync(join(siteDir, from), join(siteDir, folder));

  const update = compareIndexes(kept ?? {}, files);
  for (const path of update.removed) rmSync(join(siteDir, folder, path));
  const folders = new Set<string>();
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(siteDir, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    if (kept !== null) rmSync(file, { force: true });
    writeFileSync(file, content);
  };
  for (const path of update.written) {
    // Written is only what the index holds.
    write(`${folder}/${path}`, (files.get(path) as IndexFile).read());
  }
  const manifestFile = fileOf(JSON.stringify(manifest));
  const manifestPath = `${INDEX_FOLDER}/${MANIFEST_FILE}`;
  write(manifestPath, manifestFile.read());
  const below = (path: string): string => `${folder}/${path}`;
  return {
    files: new Map([
      [manifestPath, manifestFile.digest],
      ...[...files].map(([path, { digest }]) => [below(path), digest] as const),
    ]),
    renamed: kept === null ? null : [from, folder],
    removed: [...lost, ...update.removed.map(below)],
    written: [manifestPath, ...update.written.map(below)],
  };
}

/** Removes an index that nothing is known of; gives its files. */
function clearIndex(siteDir: string): readonly string[] {
  const folder = join(siteDir, INDEX_FOLDER);
  if (!existsSync(folder)) return [];
  const files = listSiteFiles(folder).map((file) => `${INDEX_FOLDER}/${file}`);
  rmSync(folder, { recursive: true });
  return files;
}

/** The version of the index that lies in a site; null where none does. */
function readVersion(siteDir: string): string | null {
  const file = join(siteDir, INDEX_FOLDER, MANIFEST_FILE);
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as SearchManifest).version;
}
