import { findInTable, makeNameTable, type NameTable } from './name-table.ts';
import { packTexts, readText, type PackedTexts } from './packed-texts.ts';

/** Names as one plain value. */
export interface PackedNames extends PackedTexts {
  readonly table: NameTable;
}

const NONE = packNames([]);

/** Texts under small whole numbers, each text once. */
export class NameList {
  /** The names that it began with; few of them are ever asked for. */
  readonly #packed: PackedNames;
  readonly #added: string[] = [];
  /** The numbers of those that were added. */
  readonly #places = new Map<string, number>();

  /** `packed` is what `pack` gave. */
  constructor(packed = NONE) {
    this.#packed = packed;
  }

  get length(): number {
    return this.#packed.ends.length + this.#added.length;
  }

  get names(): readonly string[] {
    return Array.from({ length: this.length }, (_, place) => this.nameAt(place));
  }

  /** Those that it did not begin with. */
  get added(): readonly string[] {
    return this.#added;
  }

  /** The number of a text, which is given one when it has none yet. */
  placeOf(name: string): number {
    const known = this.find(name);
    if (known !== undefined) return known;
    const place = this.length;
    this.#added.push(name);
    this.#places.set(name, place);
    return place;
  }

  /** The number of a text; undefined when it has none. */
  find(name: string): number | undefined {
    return (
      this.#places.get(name) ??
      findInTable(this.#packed.table, (place) => readText(this.#packed, place), name)
    );
  }

  /** The text of a number. Throws for a number that was never given. */
  nameAt(place: number): string {
    const before = this.#packed.ends.length;
    const name = place < before ? readText(this.#packed, place) : this.#added[place - before];
    if (name === undefined) throw new Error(`No name has the number ${place}`);
    return name;
  }

  /** Whether numbers stand for just these texts, each of them once, in any order. */
  areNames(places: ArrayLike<number>, names: Iterable<string>): boolean {
    const wanted = new Set(names);
    if (wanted.size !== places.length) return false;
    return Array.from(places).every((place) => wanted.has(this.nameAt(place)));
  }

  /** All names, as the constructor takes them. */
  pack(): PackedNames {
    return this.#added.length === 0 ? this.#packed : packNames(this.names);
  }
}

function packNames(names: readonly string[]): PackedNames {
  return { ...packTexts(names), table: makeNameTable(names) };
}
