import { foldText } from '../text/fold.ts';
import type { NumberQuery } from './number-query.ts';
import { splitNumber, type NumberRow } from './number-row.ts';
import { rankNumbers } from './rank-numbers.ts';

/**
 * The numbers of a range of ordinals. An ordinal that very many documents bear ("01") has only its
 * most cited ones in `rows`; `large` then tells for each of its chunks what is in it.
 */
export interface NumberShard {
  readonly rows: readonly NumberRow[];
  readonly large: Readonly<Record<string, LargeOrdinal>>;
}

export interface LargeOrdinal {
  /** For every document in the order of the chunks: number, type, date and places, to choose by. */
  readonly keys: readonly string[];
  readonly chunkSize: number;
}

/** The shard whose range holds an ordinal; `starts` are the first ordinals of the shards. */
export function findNumberShard(ordinal: string, starts: readonly number[]): number {
  const value = Number(ordinal);
  const next = starts.findIndex((start) => start > value);
  return Math.max(0, (next === -1 ? starts.length : next) - 1);
}

/** What a large ordinal tells of a document, for `chooseChunks`. */
export function describeRow([number, type, date, , , , , places]: NumberRow): string {
  return [number, foldText(type), date, foldText(places)].join('|');
}

/**
 * The chunks of a large ordinal that hold most of what a query can mean, at most `limit`, and how
 * many documents it can mean in all. Words of a title cannot be told from the keys and match nothing.
 */
export function chooseChunks(
  query: NumberQuery,
  { keys, chunkSize }: LargeOrdinal,
  limit: number,
): { readonly chunks: readonly number[]; readonly found: number } {
  const counts = new Map<number, number>();
  let found = 0;
  keys.forEach((key, index) => {
    const [number = '', type = '', date = '', places = ''] = key.split('|');
    if (splitNumber(number) === null) return;
    const row: NumberRow = [number, type, date, '', '', '', 0, places];
    if (rankNumbers(query, [row]).length === 0) return;
    found++;
    const chunk = Math.floor(index / chunkSize);
    counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
  });
  const chunks = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([chunk]) => chunk);
  return { chunks: chunks.slice(0, limit), found };
}
