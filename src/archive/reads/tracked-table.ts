import { entryCell, entryOfPlanCell, tableCell } from './cells.ts';
import type { LookupTable } from '../lookup-table.ts';
import type { ReadLog } from './read-log.ts';

/**
 * A map that says what is looked up in it: one key, or all of it. It is made when that first happens,
 * and what it is made from is heard by nobody.
 */
export class TrackedTable<K extends string | number, V> implements ReadonlyMap<K, V> {
  readonly #name: string;
  readonly #make: () => ReadonlyMap<K, V>;
  readonly #log: ReadLog;
  readonly #nameEntry: typeof entryCell;
  #made: ReadonlyMap<K, V> | undefined;

  constructor(
    { name, isOfPlans = false }: Pick<LookupTable<K, V>, 'name' | 'isOfPlans'>,
    make: () => ReadonlyMap<K, V>,
    log: ReadLog,
  ) {
    this.#name = name;
    this.#make = make;
    this.#log = log;
    this.#nameEntry = isOfPlans ? entryOfPlanCell : entryCell;
  }

  get size(): number {
    return this.#all().size;
  }

  get(key: K): V | undefined {
    this.#log.note(this.#nameEntry(this.#name, key));
    return this.#entries.get(key);
  }

  has(key: K): boolean {
    this.#log.note(this.#nameEntry(this.#name, key));
    return this.#entries.has(key);
  }

  keys(): MapIterator<K> {
    return this.#all().keys();
  }

  values(): MapIterator<V> {
    return this.#all().values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#all().entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#all().forEach((value, key) => visit(value, key, this));
  }

  get #entries(): ReadonlyMap<K, V> {
    return (this.#made ??= this.#log.unheard(this.#make));
  }

  #all(): ReadonlyMap<K, V> {
    this.#log.note(tableCell(this.#name));
    return this.#entries;
  }
}
