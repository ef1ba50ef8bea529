/** Values that were asked for last, up to a number of them; others are made again. */
export class RecentValues<T> {
  readonly #limit: number;
  /** Those asked for longest ago come first. */
  readonly #values = new Map<string, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of a key; `make` gives it where it is not at hand. */
  get(key: string, make: () => T): T {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#limit) this.#dropOldest();
    return value;
  }

  /** Lets go of all values. */
  clear(): void {
    this.#values.clear();
  }

  #dropOldest(): void {
    for (const key of this.#values.keys()) {
      this.#values.delete(key);
      return;
    }
  }
}
