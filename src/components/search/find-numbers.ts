import { readNumberQuery, type NumberQuery } from '../../domain/search/number-query.ts';
import type { NumberRow } from '../../domain/search/number-row.ts';
import { chooseChunks, findNumberShard } from '../../domain/search/number-shard.ts';
import { findNearNumbers, rankNumbers } from '../../domain/search/rank-numbers.ts';
import type { SearchIndex } from './search-index.ts';

/** What bears the number that was typed. */
export interface NumberAnswer {
  /** Null when the query is not about a number. */
  readonly query: NumberQuery | null;
  /** The likeliest first. */
  readonly rows: readonly NumberRow[];
  /** How many bear it in all; more than `rows` where very many do. */
  readonly found: number;
  /** Numbers near one that nothing bears. */
  readonly near: readonly NumberRow[];
}

const MOST_NUMBERS = 12;
const NEAR_NUMBERS = 4;
const MOST_CHUNKS = 2;

/**
 * Looks up the number that a query names, ranked by `rank`. Reads one shard, and two chunks of a very common ordinal.
 */
export async function findNumbers(
  index: SearchIndex,
  typed: string,
  rank: (query: NumberQuery, rows: readonly NumberRow[]) => readonly NumberRow[] = rankNumbers,
): Promise<NumberAnswer> {
  const query = readNumberQuery(typed);
  const { numbers } = await index.readManifest();
  if (query === null || numbers.length === 0) return { query, rows: [], found: 0, near: [] };
  const shard = await index.readNumbers(findNumberShard(query.ordinal, numbers));
  const large = shard.large[query.ordinal];
  const choice = large === undefined ? null : chooseChunks(query, large, MOST_CHUNKS);
  const chunks = await Promise.all(
    (choice?.chunks ?? []).map((chunk) => index.readNumberChunk(query.ordinal, chunk)),
  );
  const all = new Map([...shard.rows, ...chunks.flat()].map((row) => [row[5], row]));
  const rows = rank(query, [...all.values()]);
  return {
    query,
    rows: rows.slice(0, MOST_NUMBERS),
    found: Math.max(rows.length, choice?.found ?? 0),
    near: rows.length === 0 && query.isPlain ? await findNear(index, query, shard.rows) : [],
  };
}

/**
 * Near numbers of the same range; where that has none, of the range of the swapped digits or else of
 * the range before.
 */
async function findNear(
  index: SearchIndex,
  query: NumberQuery,
  rows: readonly NumberRow[],
): Promise<readonly NumberRow[]> {
  const near = findNearNumbers(query, rows, NEAR_NUMBERS);
  if (near.length > 0 && !hasTwoDigits(query.ordinal)) return near;
  const { numbers } = await index.readManifest();
  const own = findNumberShard(query.ordinal, numbers);
  const swapped = findNumberShard([...query.ordinal].reverse().join(''), numbers);
  const other = swapped === own ? Math.max(0, own - 1) : swapped;
  const more = other === own ? [] : (await index.readNumbers(other)).rows;
  return findNearNumbers(query, [...rows, ...more], NEAR_NUMBERS);
}

/** Two different digits are easily swapped: "43" for "34". */
function hasTwoDigits(ordinal: string): boolean {
  return ordinal.length === 2 && ordinal.charAt(0) !== ordinal.charAt(1);
}
