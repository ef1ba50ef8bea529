import type { Archive } from './archive.ts';

/**
 * A map that is made once out of the whole archive (see `Archive.lookUp`). Whoever looks up a key
 * depends on what stands under that key, whatever else the map was made from.
 */
export interface LookupTable<K extends string | number, V> {
  /** No other table has it. */
  readonly name: string;
  readonly make: (archive: Archive) => ReadonlyMap<K, V>;
}
