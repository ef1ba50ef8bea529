import {
  MANIFEST_FILE,
  PART,
  type IndexedDocument,
  type SearchManifest,
} from '../../domain/search/manifest.ts';
import type { NameEntry } from '../../domain/search/names.ts';
import type { NumberRow } from '../../domain/search/number-row.ts';
import type { NumberShard } from '../../domain/search/number-shard.ts';
import { termShard, unpackTerms, type Term } from '../../domain/search/term.ts';

/** Gives the bytes of a file of the index, by its path below the index's folder. Rejects when it cannot. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** An agency that a search can be limited to: its id and name. */
export type AgencyChoice = readonly [id: string, name: string];

/**
 * The search index, read part by part as queries need it; a part is read once. Every method rejects
 * when a part cannot be loaded.
 */
export class SearchIndex {
  readonly #load: LoadFile;
  readonly #parts = new Map<string, Promise<Uint8Array>>();
  #manifest: Promise<SearchManifest> | undefined;

  constructor(load: LoadFile) {
    this.#load = load;
  }

  readManifest(): Promise<SearchManifest> {
    this.#manifest ??= this.#load(MANIFEST_FILE).then(parse<SearchManifest>);
    // A failed attempt is no answer: the next query tries again.
    this.#manifest.catch(() => (this.#manifest = undefined));
    return this.#manifest;
  }

  async readNumbers(shard: number): Promise<NumberShard> {
    return parse(await this.#read(PART.numbers(shard)));
  }

  async readNumberChunk(ordinal: string, chunk: number): Promise<readonly NumberRow[]> {
    return parse(await this.#read(PART.numberChunk(ordinal, chunk)));
  }

  async readNames(prefix: string): Promise<readonly NameEntry[]> {
    return parse(await this.#read(PART.names(prefix)));
  }

  async readAgencies(): Promise<readonly AgencyChoice[]> {
    return parse(await this.#read(PART.agencies));
  }

  async readDocument(place: number): Promise<IndexedDocument> {
    return parse(await this.#read(PART.document(place)));
  }

  /** The terms that exist of those asked for, by key. */
  async readTerms(keys: readonly string[]): Promise<ReadonlyMap<string, Term>> {
    const { terms: shards, documents } = await this.readManifest();
    const wanted = [...new Set(keys.map((key) => termShard(key, shards)))];
    const read = await Promise.all(
      wanted.map(async (shard) => unpackTerms(await this.#read(PART.terms(shard)), documents)),
    );
    const found = keys.flatMap((key) => read.flatMap((terms) => terms.get(key) ?? []));
    return new Map(found.map((term) => [term.key, term]));
  }

  async #read(path: string): Promise<Uint8Array> {
    const { version } = await this.readManifest();
    const known = this.#parts.get(path);
    if (known !== undefined) return known;
    const part = this.#load(`${version}/${path}`);
    this.#parts.set(path, part);
    part.catch(() => {
      // The site may have been published anew under an open page: the next query reads anew.
      this.#parts.clear();
      this.#manifest = undefined;
    });
    return part;
  }
}

function parse<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
