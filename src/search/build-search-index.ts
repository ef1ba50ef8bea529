import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import {
  INDEX_FOLDER,
  MANIFEST_FILE,
  PART,
  type SearchManifest,
} from '../domain/search/manifest.ts';
import { indexNames } from './index-names.ts';
import { indexNumbers } from './index-numbers.ts';
import { indexTexts } from './index-texts.ts';
import { listAgencyChoices } from './list-agency-choices.ts';
import { listDocuments } from './list-documents.ts';
import { listNames } from './list-names.ts';
import { listNumbers } from './list-numbers.ts';
import type { Searchable } from './searchable.ts';

/** Files by their path from the site's root. */
export type SearchFiles = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

/** Builds the whole search index of an archive: numbers, names, texts and the manifest. */
export function buildSearchIndex(archive: Archive): SearchFiles {
  return packSearchIndex({
    documents: listDocuments(archive),
    numbers: listNumbers(archive),
    names: listNames(archive),
    agencies: listAgencyChoices(archive),
  });
}

/**
 * Packs everything that is searched into files. The parts lie in a folder named by a digest of them,
 * so that no browser ever joins parts of two versions; equal archives give equal bytes.
 */
export function packSearchIndex(searchable: Searchable): SearchFiles {
  const numbers = indexNumbers(searchable.numbers);
  const names = indexNames(searchable.names);
  const texts = indexTexts(searchable.documents);
  const parts = [
    ...numbers.files,
    ...names.files,
    ...texts.files,
    [PART.agencies, JSON.stringify(searchable.agencies)] as const,
  ];
  const version = digestFiles(parts);
  const manifest: SearchManifest = {
    version,
    numbers: numbers.starts,
    names: names.sizes,
    terms: texts.shards,
    documents: texts.documents,
  };
  return new Map([
    [`${INDEX_FOLDER}/${MANIFEST_FILE}`, JSON.stringify(manifest)],
    ...parts.map(([path, content]) => [`${INDEX_FOLDER}/${version}/${path}`, content] as const),
  ]);
}

function digestFiles(files: readonly (readonly [string, string | Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}
