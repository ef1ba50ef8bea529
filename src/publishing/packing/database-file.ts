import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFileFacts } from '../../exports/data-file.ts';
import { TABLE_DEFINITIONS } from '../../exports/data-tables.ts';
import {
  beginDatabase,
  checkDatabase,
  completeDatabase,
} from '../../exports/sqlite/write-database.ts';
import { partRest, type ContentPieces, type PlanPieces } from './content-pieces.ts';
import { placeOfDataFile } from './place-of-data-file.ts';

export const DATABASE_FILE = 'archive.sqlite';

/** How many bytes are read at once: in small pieces a large file takes twice as long. */
const READ_BYTES = 1 << 20;

/** The database of the open data in a site, written step by step; each can be taken by another thread. */
export class DatabaseFile {
  readonly #path: string;

  constructor(siteDir: string) {
    this.#path = join(siteDir, placeOfDataFile(DATABASE_FILE));
  }

  /** Writes what it begins with. Throws when it is there already. */
  begin({ details, passages }: PlanPieces): void {
    if (existsSync(this.#path)) throw new Error(`${this.#path} already exists`);
    mkdirSync(dirname(this.#path), { recursive: true });
    beginDatabase(this.#path, details, passages);
  }

  /** Writes the rest. */
  complete(pieces: Pick<ContentPieces, 'registers' | 'plans'>): void {
    completeDatabase(this.#path, { parted: partRest(pieces), codebook: TABLE_DEFINITIONS });
  }

  /** Throws when a key in it leads nowhere. */
  check(): void {
    checkDatabase(this.#path);
  }

  /** What is known of it when it is complete. */
  describe(): DataFileFacts {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    const file = openSync(this.#path, 'r');
    let size = 0;
    try {
      let read: number;
      do {
        read = readSync(file, buffer);
        hash.update(buffer.subarray(0, read));
        size += read;
      } while (read > 0);
    } finally {
      closeSync(file);
    }
    const sha256 = hash.digest('hex');
    return { name: DATABASE_FILE, mediaType: 'application/vnd.sqlite3', size, sha256 };
  }
}
