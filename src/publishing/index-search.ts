import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { buildSearchIndex } from '../search/build-search-index.ts';

/** Writes the search index of an archive into a built site. Gives the number of files. */
export function indexSearch(siteDir: string, archive: Archive): number {
  const files = buildSearchIndex(archive);
  for (const [path, content] of files) {
    const file = join(siteDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files.size;
}
