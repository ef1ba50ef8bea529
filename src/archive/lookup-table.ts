import type { Archive } from './archive.ts';

/**
 * A map that is made once out of the whole archive (see `Archive.lookUp`). Whoever looks up a key
 * depends on what stands under that key, whatever else the map was made from.
 */
export interface LookupTable<K extends string | number, V> {
  /** No other table has it. */
  readonly name: string;
  readonly make: (archive: Archive) => ReadonlyMap<K, V>;
  /**
   * The names of the lists of plans (see plan-list.ts) that it is made from, where it is made from nothing
   * else that changes: it is the same as long as they are. Without them it may change with whatever
   * plans are joined by.
   */
  readonly lists?: readonly string[];
  /**
   * Its keys are ids of plans, and what stands under one is made of that plan alone: only where the plan
   * has changed it can be another.
   */
  readonly isOfPlans?: boolean;
  /** What tells a value apart from others, where that is less than all of it. */
  tell?(this: void, value: V): unknown;
}
