import { findInTable, makeNameTable, type NameTable } from './name-table.ts';

/** Stands between names that are packed into one text; no name holds it. */
const BETWEEN = '\n';

/** Names as one plain value. */
export interface PackedNames {
  readonly text: string;
  readonly table: NameTable;
}

const NONE: PackedNames = { text: '', table: makeNameTable([]) };

/** Texts under small whole numbers, each text once. */
export class NameList {
  /** The names that it began with, until somebody asks for them. */
  #packed: PackedNames;
  #names: string[] | undefined;
  /** The numbers of those that came since. */
  readonly #added = new Map<string, number>();

  /** `packed` is what `pack` gave. */
  constructor(packed = NONE) {
    this.#packed = packed;
  }

  get names(): readonly string[] {
    return this.#list();
  }

  /** The number of a text, which is given one when it has none yet. */
  placeOf(name: string): number {
    const known = this.find(name);
    if (known !== undefined) return known;
    const place = this.#list().push(name) - 1;
    this.#added.set(name, place);
    return place;
  }

  /** The number of a text; undefined when it has none. */
  find(name: string): number | undefined {
    return this.#added.get(name) ?? findInTable(this.#packed.table, this.#list(), name);
  }

  /** The text of a number. Throws for a number that was never given. */
  nameAt(place: number): string {
    const name = this.#list()[place];
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
    if (this.#added.size > 0) {
      const names = this.#list();
      this.#packed = { text: packNames(names), table: makeNameTable(names) };
      this.#added.clear();
    }
    return this.#packed;
  }

  #list(): string[] {
    return (this.#names ??= [...unpackNames(this.#packed.text)]);
  }
}

/** Names as one text. */
export function packNames(names: readonly string[]): string {
  return names.join(BETWEEN);
}

/** The names that `packNames` made one text of; one name that is empty counts as none. */
export function unpackNames(packed: string): readonly string[] {
  return packed === '' ? [] : packed.split(BETWEEN);
}
