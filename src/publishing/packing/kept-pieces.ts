import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../../archive/cache-folder.ts';
import { keepLastUsed, useKept } from '../keep-last-used.ts';

/** How many times as many pieces are kept as were used last. */
const KEPT = 2;

/**
 * Pieces that large files are joined out of, in files of the cache: what has not changed since the last
 * time need not be made again. Several builds may use them at once.
 */
export class KeptPieces {
  readonly #folder: string;
  #used = 0;

  /** Pieces of one kind, in a folder of their own. */
  constructor(kind: string) {
    this.#folder = join(CACHE_FOLDER, kind);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The file of the piece that is made from these parts; null where none is kept. */
  find(madeFrom: readonly (string | number)[]): string | null {
    const file = this.#placeOf(madeFrom);
    if (!useKept(file)) return null;
    this.#used++;
    return file;
  }

  /** The same; `make` writes it where none is kept. */
  take(madeFrom: readonly (string | number)[], make: (file: string) => void): string {
    const kept = this.find(madeFrom);
    if (kept !== null) return kept;
    this.#used++;
    const file = this.#placeOf(madeFrom);
    // With a dot in its name it is none of those that are kept.
    const unfinished = `${file}.${process.pid}`;
    rmSync(unfinished, { force: true });
    make(unfinished);
    renameSync(unfinished, file);
    return file;
  }

  #placeOf(madeFrom: readonly (string | number)[]): string {
    const digest = createHash('sha256').update([process.version, ...madeFrom].join('\n'));
    return join(this.#folder, digest.digest('hex'));
  }

  /** Forgets what was used longest ago, beyond twice of what was taken here. */
  forgetOld(): void {
    keepLastUsed(this.#folder, KEPT * this.#used);
  }
}
