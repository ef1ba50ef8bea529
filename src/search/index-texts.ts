import { hash } from 'node:crypto';
import {
  readContribution,
  STRONG,
  TOP,
  type Contribution,
  type RankedText,
} from '../domain/search/contribution.ts';
import { TermGatherer } from '../domain/search/gather-terms.ts';
import { PART, type IndexedDocument } from '../domain/search/manifest.ts';
import { digestContent, fileOf, type IndexFiles } from './index-file.ts';
import { packShards } from './pack-shards.ts';
import { patchShards, type ShardedDocuments } from './patch-shards.ts';
import type { KeptDocument, LastIndex, SearchCache } from './search-cache.ts';
import type { ListedDocument, SearchableDocument, SearchablePassage } from './searchable.ts';

/** The index of the words, pairs of words and facets of documents, and the documents' files. */
export interface TextIndex extends ShardedDocuments {
  readonly files: IndexFiles;
}

/** How many documents are kept at once: enough for few transactions, few enough for little memory. */
const BATCH = 200;

/**
 * Builds the index of texts. Documents that were read before come out of the cache; where only a few
 * have changed since the last index, only the shards of their terms are made anew. The bytes are the
 * same whatever was known before. `code` is a digest of the code that reads documents.
 */
export function indexTexts(
  documents: Iterable<ListedDocument>,
  code: string,
  cache: SearchCache,
  last: LastIndex | null,
): TextIndex {
  const digests = readDocuments(documents, code, cache, last);
  const keys = digests.map(({ key }) => key);
  const shards =
    (last === null ? null : patchShards(last, keys, (key) => cache.readContribution(key))) ??
    gatherShards(keys, cache);
  return {
    documents: keys,
    shards,
    files: new Map([
      ...digests.map(
        ({ key, digest }, place) =>
          [PART.document(place), { digest, read: () => cache.readJson(key) }] as const,
      ),
      ...shards.map((bytes, place) => [PART.terms(place), fileOf(bytes)] as const),
    ]),
  };
}

type KeyedDocument = Pick<KeptDocument, 'key' | 'digest'>;

/** Reads the documents that the cache does not hold into it; gives all, in order. */
function readDocuments(
  documents: Iterable<ListedDocument>,
  code: string,
  cache: SearchCache,
  last: LastIndex | null,
): readonly KeyedDocument[] {
  const known = new Map(
    last?.documents.map((key, place) => [key, last.files[PART.document(place)]]),
  );
  let unkept: KeptDocument[] = [];
  const keep = (): void => {
    cache.writeDocuments(unkept);
    unkept = [];
  };
  const all: KeyedDocument[] = [];
  for (const { digest: listed, describe } of documents) {
    const key = hash('sha256', `${code} ${listed}`, 'base64url');
    const digest = known.get(key) ?? cache.readDigest(key);
    if (digest !== null) {
      all.push({ key, digest });
      continue;
    }
    const read = readDocument(describe(), key);
    unkept.push(read);
    all.push({ key, digest: read.digest });
    if (unkept.length === BATCH) keep();
  }
  if (unkept.length > 0) keep();
  return all;
}

function readDocument(document: SearchableDocument, key: string): KeptDocument {
  const passages = document.loadPassages();
  const json = JSON.stringify(keepForHits(document, passages));
  return {
    key,
    digest: digestContent(json),
    contribution: contributionOf(document, passages),
    json,
  };
}

function contributionOf(
  { names, surroundings, facets }: SearchableDocument,
  passages: readonly SearchablePassage[],
): Contribution {
  const texts: readonly RankedText[] = [
    ...names.map((name) => [name, TOP] as const),
    ...surroundings.map((text) => [text, STRONG] as const),
    ...passages.map(({ text, isStrong }) => [text, isStrong ? STRONG : 0] as const),
  ];
  return readContribution(texts, facets);
}

function keepForHits(
  { path, title, detail, held }: SearchableDocument,
  passages: readonly SearchablePassage[],
): IndexedDocument {
  return {
    path,
    title,
    detail,
    held,
    passages: passages.map(({ fragment, text }) => [fragment, text]),
  };
}

function gatherShards(
  keys: readonly string[],
  cache: SearchCache,
): readonly Uint8Array<ArrayBuffer>[] {
  const gatherer = new TermGatherer();
  for (const key of keys) {
    const contribution = cache.readContribution(key);
    if (contribution === null) throw new Error(`The cache has lost the searched document ${key}`);
    gatherer.add(contribution);
  }
  return packShards(gatherer.list(), keys.length);
}
