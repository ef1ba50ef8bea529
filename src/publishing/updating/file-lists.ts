import { IntLists, type PackedLists } from './int-lists.ts';

/** The lists of files as one plain value. */
export interface PackedFileLists {
  readonly reads: PackedLists;
  readonly links: PackedLists;
}

/** The place of the lists of a file that was forgotten. */
const FORGOTTEN = -1;

/** What files read and where they lead to, all by their numbers. */
export class FileLists {
  readonly #reads: IntLists;
  readonly #links: IntLists;
  /** Where the lists of each file stand. */
  readonly #places: number[];
  #size: number;

  /** `packed` is what `pack` gave. */
  constructor(packed?: PackedFileLists) {
    this.#reads = new IntLists(packed?.reads);
    this.#links = new IntLists(packed?.links);
    this.#size = this.#reads.length;
    this.#places = Array.from({ length: this.#size }, (_, file) => file);
  }

  /** How many files have lists. */
  get size(): number {
    return this.#size;
  }

  has(file: number): boolean {
    return (this.#places[file] ?? FORGOTTEN) !== FORGOTTEN;
  }

  /** The files that have lists, in the order of their numbers. */
  *files(): Generator<number> {
    for (let file = 0; file < this.#places.length; file++) if (this.has(file)) yield file;
  }

  /** Gives a file other lists; its number must be one of those that have lists, or the next one. */
  set(file: number, reads: Iterable<number>, links: Iterable<number>): void {
    if (!this.has(file)) this.#size++;
    this.#places[file] = this.#reads.length;
    this.#reads.push(reads);
    this.#links.push(links);
  }

  delete(file: number): void {
    if (!this.has(file)) return;
    this.#places[file] = FORGOTTEN;
    this.#size--;
  }

  /** What a file reads. It must have lists, here and below. */
  readsOf(file: number): Uint32Array<ArrayBufferLike> {
    return this.#reads.at(this.#places[file] as number);
  }

  /** Where a file leads to. */
  linksOf(file: number): Uint32Array<ArrayBufferLike> {
    return this.#links.at(this.#places[file] as number);
  }

  /** Whether a file reads something of which something holds. */
  readsSome(file: number, holds: (cell: number) => boolean): boolean {
    return this.#reads.some(this.#places[file] as number, holds);
  }

  /** The lists of the files that have some, as the constructor takes them. */
  pack(): PackedFileLists {
    const places = Array.from(this.files(), (file) => this.#places[file] as number);
    return { reads: this.#reads.pick(places), links: this.#links.pick(places) };
  }
}
