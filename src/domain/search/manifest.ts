import type { IndexedPassage } from './excerpt.ts';

/** Where the parts of the search index are and how they are divided. */
export interface SearchManifest {
  /** The folder of this version of the index, beside the manifest. */
  readonly version: string;
  /** The first ordinals of the shards of numbers. */
  readonly numbers: readonly number[];
  /** The shards of names by the first letters of words, and how many entries each stands for. */
  readonly names: Readonly<Record<string, number>>;
  /** How many shards hold the terms of texts. */
  readonly terms: number;
  /** How many documents the text index holds. */
  readonly documents: number;
}

/** A plan or record as a hit shows it. */
export interface IndexedDocument {
  readonly path: string;
  readonly title: string;
  /** Agency, place, year. */
  readonly detail: string;
  /** False for a record of fact without text. */
  readonly held: boolean;
  readonly passages: readonly IndexedPassage[];
}

/** Folder of the index below the search page, and the manifest in it. */
export const INDEX_FOLDER = 'tim-kiem/chi-muc';
export const MANIFEST_FILE = 'muc-luc.json';

/** Paths of the parts below the folder of a version. */
export const PART = {
  numbers: (shard: number): string => `so-hieu/${shard}.json`,
  numberChunk: (ordinal: string, chunk: number): string => `so-hieu/${ordinal}-${chunk}.json`,
  names: (prefix: string): string => `ten/${prefix}.json`,
  terms: (shard: number): string => `tu/${shard}.bin`,
  document: (place: number): string => `van-ban/${place}.json`,
  agencies: 'co-quan.json',
} as const;
