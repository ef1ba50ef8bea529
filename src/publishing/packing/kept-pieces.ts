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
  readonly #code: string;
  #used = 0;

  /** Pieces of one kind, in a folder of their own; `code` stands for the code that makes them. */
  constructor(kind: string, code: string) {
    this.#folder = join(CACHE_FOLDER, kind);
    this.#code = code;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The file of the piece that is made from these parts; null where none is kept. */
  find(madeFrom: readonly (string | number)[]): string | null {
    return this.findNamed(this.#nameOf(madeFrom));
  }

  /** The piece in a file of this name, without its folder; null where none is kept. */
  findNamed(name: string): string | null {
    const file = join(this.#folder, name);
    if (!useKept(file)) return null;
    this.#used++;
    return file;
  }

  /** The same; `make` writes it where none is kept. */
  take(madeFrom: readonly (string | number)[], make: (file: string) => void): string {
    const kept = this.find(madeFrom);
    if (kept !== null) return kept;
    this.#used++;
    const file = join(this.#folder, this.#nameOf(madeFrom));
    // With a dot in its name it is none of those that are kept.
    const unfinished = `${file}.${process.pid}`;
    rmSync(unfinished, { force: true });
    make(unfinished);
    renameSync(unfinished, file);
    return file;
  }

  #nameOf(madeFrom: readonly (string | number)[]): string {
    const parts = [process.version, this.#code, ...madeFrom];
    return createHash('sha256').update(parts.join('\n')).digest('hex');
  }

  /** Forgets what was used longest ago, beyond twice of what was taken here. */
  forgetOld(): void {
    keepLastUsed(this.#folder, KEPT * this.#used);
  }
}
