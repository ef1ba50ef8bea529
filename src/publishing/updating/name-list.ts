/** Stands between names that are packed into one text; no name holds it. */
const BETWEEN = '\n';

/** Texts under small whole numbers, each text once. */
export class NameList {
  /** The names that it began with, until somebody asks for them. */
  #packed: string;
  #names: string[] | undefined;
  #places: Map<string, number> | undefined;
  #isGrown = false;

  /** `packed` is what `pack` gave. */
  constructor(packed = '') {
    this.#packed = packed;
  }

  get names(): readonly string[] {
    return this.#list();
  }

  /** The number of a text, which is given one when it has none yet. */
  placeOf(name: string): number {
    const known = this.find(name);
    if (known !== undefined) return known;
    this.#isGrown = true;
    const place = this.#list().push(name) - 1;
    this.#index().set(name, place);
    return place;
  }

  /** The number of a text; undefined when it has none. */
  find(name: string): number | undefined {
    return this.#index().get(name);
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

  /** All names as one text, which the constructor takes. */
  pack(): string {
    if (this.#isGrown) this.#packed = packNames(this.#list());
    this.#isGrown = false;
    return this.#packed;
  }

  #list(): string[] {
    return (this.#names ??= [...unpackNames(this.#packed)]);
  }

  #index(): Map<string, number> {
    return (this.#places ??= new Map(this.#list().map((name, place) => [name, place])));
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
