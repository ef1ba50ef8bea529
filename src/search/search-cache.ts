import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { CACHE_FOLDER } from '../archive/cache-folder.ts';
import {
  packContribution,
  unpackContribution,
  type Contribution,
} from '../domain/search/contribution.ts';

/*
 * What the search index took from each document, and the index as it was built last, so that the next
 * build reads only what has changed. One file holds both; several builds may use it at once.
 */
const FILE = 'search.sqlite';
/** Changes with the tables; a cache of another form is made anew. */
const FORM = 2;

/** How long a build waits for another one that is writing, in milliseconds. */
const PATIENCE = 60_000;

/** What is kept of a document under a digest of all that it is searched by. */
export interface KeptDocument {
  readonly key: string;
  /** The digest of its file. */
  readonly digest: string;
  readonly contribution: Contribution;
  /** Its file. */
  readonly json: string;
}

/** The index that was built last. */
export interface LastIndex {
  readonly version: string;
  /** Keys of its documents, in order. */
  readonly documents: readonly string[];
  /** Digests of all files by their path. */
  readonly files: Readonly<Record<string, string>>;
  /** The shards of terms, in order. */
  readonly shards: readonly Uint8Array<ArrayBuffer>[];
}

/** Of so many versions of the index it is known of which files they are. */
const KNOWN_VERSIONS = 8;

/** What earlier builds of the search index have read and made. */
export class SearchCache {
  readonly #database: DatabaseSync;
  readonly #digest: StatementSync;
  readonly #terms: StatementSync;
  readonly #json: StatementSync;

  /** Opens the cache in a folder and makes it when there is none; null keeps it in memory only. */
  constructor(folder: string | null = CACHE_FOLDER) {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    const file = folder === null ? ':memory:' : join(folder, FILE);
    this.#database = new DatabaseSync(file, { timeout: PATIENCE });
    // A cache that a crash has cut short is only made again, so nothing waits for the disk.
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
    this.#makeTables();
    this.#digest = this.#database.prepare('SELECT digest FROM document WHERE key = ?');
    this.#terms = this.#database.prepare('SELECT terms FROM document WHERE key = ?');
    this.#json = this.#database.prepare('SELECT json FROM document WHERE key = ?');
  }

  /** The digest of a document's file; null when the document is not kept. */
  readDigest(key: string): string | null {
    const row = this.#digest.get(key);
    return row === undefined ? null : String(row['digest']);
  }

  /** What a document gave to the index; null when it is not kept. */
  readContribution(key: string): Contribution | null {
    const row = this.#terms.get(key);
    return row === undefined ? null : unpackContribution(row['terms'] as Uint8Array);
  }

  /** The file of a document. Throws when it is not kept. */
  readJson(key: string): string {
    const row = this.#json.get(key);
    if (row === undefined) throw new Error(`The cache holds no searched document ${key}`);
    return String(row['json']);
  }

  /** Keeps documents, all or none of them. */
  writeDocuments(documents: readonly KeptDocument[]): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?)');
    this.#transact(() => {
      for (const { key, digest, contribution, json } of documents) {
        insert.run(key, digest, packContribution(contribution), json);
      }
    });
  }

  /** The index that was built last; null when there is none. */
  readLast(): LastIndex | null {
    const row = this.#database.prepare('SELECT version, documents, sizes, shards FROM last').get();
    const version = String(row?.['version']);
    const files = this.readFiles(version);
    if (row === undefined || files === null) return null;
    const bytes = row['shards'] as Uint8Array<ArrayBuffer>;
    let end = 0;
    return {
      version,
      documents: JSON.parse(String(row['documents'])) as readonly string[],
      files,
      shards: (JSON.parse(String(row['sizes'])) as readonly number[]).map((size) =>
        bytes.subarray(end, (end += size)),
      ),
    };
  }

  /** Digests of the files of one of the last versions, by their path; null when it is not known. */
  readFiles(version: string): Readonly<Record<string, string>> | null {
    const row = this.#database.prepare('SELECT files FROM version WHERE version = ?').get(version);
    return row === undefined
      ? null
      : (JSON.parse(String(row['files'])) as Readonly<Record<string, string>>);
  }

  /**
   * Keeps an index as the last one, and forgets what was kept of documents longest ago, beyond twice
   * those in use.
   */
  writeLast({ version, documents, files, shards }: LastIndex): void {
    const sizes = JSON.stringify(shards.map((shard) => shard.length));
    this.#transact(() => {
      this.#database.exec('DELETE FROM last');
      this.#database
        .prepare('INSERT INTO last VALUES (?, ?, ?, ?)')
        .run(version, JSON.stringify(documents), sizes, Buffer.concat(shards));
      this.#database
        .prepare('INSERT OR REPLACE INTO version VALUES (?, ?)')
        .run(version, JSON.stringify(files));
      this.#database
        .prepare('DELETE FROM version WHERE rowid <= (SELECT max(rowid) FROM version) - ?')
        .run(KNOWN_VERSIONS);
      this.#forgetOld(documents);
    });
  }

  close(): void {
    this.#database.close();
  }

  #forgetOld(used: readonly string[]): void {
    const { newest } = this.#database
      .prepare('SELECT coalesce(max(rowid), 0) AS newest FROM document')
      .get() as { newest: number };
    const oldest = newest - 2 * used.length - 1_000;
    if (oldest <= 0) return;
    const wanted = new Set(used);
    const remove = this.#database.prepare('DELETE FROM document WHERE key = ?');
    for (const { key } of this.#database
      .prepare('SELECT key FROM document WHERE rowid <= ?')
      .all(oldest) as { key: string }[]) {
      if (!wanted.has(key)) remove.run(key);
    }
  }

  #makeTables(): void {
    const isOld = (): boolean =>
      this.#database.prepare('PRAGMA user_version').get()?.['user_version'] !== FORM;
    if (!isOld()) return;
    // Several builds may open the cache at once, and one of them is enough.
    this.#transact(() => {
      if (!isOld()) return;
      this.#database.exec(`
        DROP TABLE IF EXISTS document;
        DROP TABLE IF EXISTS last;
        DROP TABLE IF EXISTS version;
        CREATE TABLE document (key TEXT UNIQUE, digest TEXT NOT NULL, terms BLOB NOT NULL,
          json TEXT NOT NULL);
        CREATE TABLE last (version TEXT NOT NULL, documents TEXT NOT NULL, sizes TEXT NOT NULL,
          shards BLOB NOT NULL);
        CREATE TABLE version (version TEXT UNIQUE, files TEXT NOT NULL);
        PRAGMA user_version = ${FORM};
      `);
    });
  }

  #transact(change: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      change();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
