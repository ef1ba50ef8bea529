import {
  chooseNameShard,
  findExactNames,
  suggestNames,
  type NameEntry,
} from '../../domain/search/names.ts';
import type { SearchIndex } from './search-index.ts';

/** Pages whose name is what was typed, and pages in whose name it stands. */
export async function findNames(
  index: SearchIndex,
  typed: string,
): Promise<{ readonly exact: readonly NameEntry[]; readonly related: readonly NameEntry[] }> {
  const { names } = await index.readManifest();
  const shard = chooseNameShard(typed, names);
  if (shard === null) return { exact: [], related: [] };
  const entries = await index.readNames(shard);
  const exact = findExactNames(typed, entries);
  const related = suggestNames(typed, entries).filter((entry) => !exact.includes(entry));
  return { exact, related };
}
