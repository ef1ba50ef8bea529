import { digestCode } from '../archive/digest-code.ts';
import type { Archive } from '../archive/archive.ts';
import { PART, type SearchManifest } from '../domain/search/manifest.ts';
import { digestContent, fileOf, type IndexFiles } from './index-file.ts';
import { indexNames } from './index-names.ts';
import { indexNumbers } from './index-numbers.ts';
import { indexTexts } from './index-texts.ts';
import { keepFiles } from './keep-files.ts';
import { listAgencyChoices } from './list-agency-choices.ts';
import { listDocuments } from './list-documents.ts';
import { listNames } from './list-names.ts';
import { listNumbers } from './list-numbers.ts';
import type { SearchCache } from './search-cache.ts';
import type { Searchable } from './searchable.ts';

/** Layers whose code decides what is kept of a document. */
const INDEXING_CODE = ['domain', 'schema', 'archive', 'wording', 'views', 'search'];

/** A search index. */
export interface SearchIndex {
  readonly manifest: SearchManifest;
  /** Its files by their path below the folder of its version. */
  readonly files: IndexFiles;
}

/** Builds the whole search index of an archive: numbers, names, texts and the manifest. */
export function buildSearchIndex(archive: Archive, cache: SearchCache): SearchIndex {
  return packSearchIndex(
    {
      documents: listDocuments(archive),
      numbers: keepFiles(archive, 'files of numbers', () => indexNumbers(listNumbers(archive))),
      names: keepFiles(archive, 'files of names', () => indexNames(listNames(archive))),
      agencies: listAgencyChoices(archive),
    },
    cache,
  );
}

/**
 * Packs everything that is searched into files. They lie in a folder named by a digest of them, so
 * that no browser ever joins parts of two versions; equal archives give equal bytes, whatever the
 * cache holds. The cache then holds this index as the last one.
 */
export function packSearchIndex(searchable: Searchable, cache: SearchCache): SearchIndex {
  const last = cache.readLast();
  const { numbers, names } = searchable;
  const texts = indexTexts(searchable.documents, digestCode(INDEXING_CODE), cache, last);
  const files: IndexFiles = new Map([
    ...numbers.files,
    ...names.files,
    ...texts.files,
    [PART.agencies, fileOf(JSON.stringify(searchable.agencies))],
  ]);
  const version = digestFiles(files);
  cache.writeLast({
    version,
    documents: texts.documents,
    files: Object.fromEntries([...files].map(([path, { digest }]) => [path, digest])),
    shards: texts.shards,
  });
  return {
    manifest: {
      version,
      numbers: numbers.summary,
      names: names.summary,
      terms: texts.shards.length,
      documents: texts.documents.length,
    },
    files,
  };
}

function digestFiles(files: IndexFiles): string {
  const lines = [...files].map(([path, { digest }]) => `${path} ${digest}\n`);
  return digestContent(lines.join('')).slice(0, 12);
}
