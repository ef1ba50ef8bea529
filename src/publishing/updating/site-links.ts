import { parsePlace } from '../resolve-link.ts';
import { GroupedNames, type PackedGroups } from './grouped-names.ts';

/** The places of links as one plain value. */
export interface PackedLinks {
  readonly names: PackedGroups;
  /** How many files lead to each of them. */
  readonly uses: Uint32Array<ArrayBufferLike>;
}

/** The places within a site that its files lead to, under small whole numbers. */
export class SiteLinks {
  /** By the files that they lie in. */
  readonly #names: GroupedNames;
  #uses: Uint32Array<ArrayBufferLike>;

  /** `packed` is what `pack` gave. */
  constructor(packed?: PackedLinks) {
    this.#names = new GroupedNames((link) => parsePlace(link).target, packed?.names);
    this.#uses = packed?.uses.slice() ?? new Uint32Array(0);
  }

  get names(): readonly string[] {
    return this.#names.names;
  }

  /** The number of a place, which is given one when it has none yet. */
  placeOf(link: string): number {
    return this.#names.placeOf(link);
  }

  /** The number of a place; undefined when it has none. */
  find(link: string): number | undefined {
    return this.#names.find(link);
  }

  /** The place of a number. Throws for a number that was never given. */
  nameAt(place: number): string {
    return this.#names.nameAt(place);
  }

  /** Whether numbers stand for just these places, each of them once, in any order. */
  areNames(places: ArrayLike<number>, links: Iterable<string>): boolean {
    return this.#names.areNames(places, links);
  }

  /** One more file leads to the places of these numbers. */
  take(places: Iterable<number>): void {
    if (this.#uses.length < this.#names.length) this.#uses = this.#enlarge(2 * this.#names.length);
    for (const place of places) this.#uses[place] = this.#usesOf(place) + 1;
  }

  /** One file less does. */
  release(places: Iterable<number>): void {
    for (const place of places) this.#uses[place] = this.#usesOf(place) - 1;
  }

  /** The places in some files that some file leads to. */
  listTo(files: Iterable<string>): readonly string[] {
    return this.#names
      .listOf(files)
      .filter((place) => this.#usesOf(place) > 0)
      .map((place) => this.nameAt(place));
  }

  /** Says of a place whether some file leads to it now, whatever is counted before the question. */
  remember(): (link: string) => boolean {
    const uses = this.#uses.slice();
    return (link) => (uses[this.find(link) ?? -1] ?? 0) > 0;
  }

  /** All of it, as the constructor takes it. */
  pack(): PackedLinks {
    return { names: this.#names.pack(), uses: this.#enlarge(this.#names.length) };
  }

  #usesOf(place: number): number {
    return this.#uses[place] ?? 0;
  }

  #enlarge(length: number): Uint32Array<ArrayBufferLike> {
    const uses = new Uint32Array(length);
    uses.set(this.#uses.subarray(0, length));
    return uses;
  }
}
