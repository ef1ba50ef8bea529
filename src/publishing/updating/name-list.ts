/** Texts under small whole numbers, each text once. */
export class NameList {
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];

  get names(): readonly string[] {
    return this.#names;
  }

  /** The number of a text, which is given one when it has none yet. */
  placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  /** The text of a number. Throws for a number that was never given. */
  nameAt(place: number): string {
    const name = this.#names[place];
    if (name === undefined) throw new Error(`No name has the number ${place}`);
    return name;
  }
}
