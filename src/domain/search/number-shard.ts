import { foldText } from '../text/fold.ts';
import type { NumberQuery } from './number-query.ts';
import type { NumberRow } from './number-row.ts';
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
  readonly chunkSize: number;
  /** What `documents` points into. */
  readonly words: readonly string[];
  /** For every document in the order of the chunks: its number, type, year and places. */
  readonly documents: readonly (readonly [number, number, number, number])[];
}

/** The shard whose range holds an ordinal; `starts` are the first ordinals of the shards. */
export function findNumberShard(ordinal: string, starts: readonly number[]): number {
  const value = Number(ordinal);
  const next = starts.findIndex((start) => start > value);
  return Math.max(0, (next === -1 ? starts.length : next) - 1);
}

/** What a large ordinal tells of a document: number, type, year and places, folded. */
export function describeRow(row: NumberRow): readonly [string, string, string, string] {
  const [number, type, date, , , , , places] = row;
  return [number, foldText(type), date.slice(0, 4), foldText(places)];
}

/**
 * The chunks of a large ordinal that hold most of what a query can mean, at most `limit`, and how
 * many documents it can mean in all. Words of a title or issuer cannot be told here and match nothing.
 */
export function chooseChunks(
  query: NumberQuery,
  { chunkSize, words, documents }: LargeOrdinal,
  limit: number,
): { readonly chunks: readonly number[]; readonly found: number } {
  const counts = new Map<number, number>();
  let found = 0;
  documents.forEach((places, index) => {
    const [number = '', type = '', year = '', province = ''] = places.map((at) => words[at]);
    const row: NumberRow = [number, type, year, '', '', '', 0, province];
    if (rankNumbers(query, [row]).length === 0) return;
    found++;
    const chunk = Math.floor(index / chunkSize);
    counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
  });
  const chunks = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([chunk]) => chunk);
  return { chunks: chunks.slice(0, limit), found };
}
