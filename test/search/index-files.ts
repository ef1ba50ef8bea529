import { INDEX_FOLDER, MANIFEST_FILE } from '../../src/domain/search/manifest.ts';
import type { SearchIndex } from '../../src/search/build-search-index.ts';
import type { FileContent } from '../../src/search/index-file.ts';

/** The files of an index by their path below the site's root, as a site holds them. */
export function readIndexFiles({ manifest, files }: SearchIndex): ReadonlyMap<string, FileContent> {
  return new Map<string, FileContent>([
    [`${INDEX_FOLDER}/${MANIFEST_FILE}`, JSON.stringify(manifest)],
    ...[...files].map(
      ([path, file]) => [`${INDEX_FOLDER}/${manifest.version}/${path}`, file.read()] as const,
    ),
  ]);
}
