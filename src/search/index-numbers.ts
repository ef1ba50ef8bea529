import { PART } from '../domain/search/manifest.ts';
import { splitNumber, type NumberRow } from '../domain/search/number-row.ts';
import { describeRow, type LargeOrdinal, type NumberShard } from '../domain/search/number-shard.ts';
import { sortByUse } from '../domain/search/rank-numbers.ts';
import { measureJson } from './measure.ts';
import { compareText } from '../domain/text/compare-text.ts';

/**
 * A look-up reads one shard and two chunks of a large ordinal; one of a number that nothing bears
 * reads a second shard for near ones. With the manifest that is 15 KB at most, uncompressed.
 */
const SHARD_BYTES = 5000;
const CHUNK_ROWS = 6;
const LARGE_ROWS = 4;

/** Divides numbers into shards by ranges of ordinals, so that near numbers are near. */
export function indexNumbers(rows: readonly NumberRow[]): {
  /** The first ordinal of each shard. */
  readonly summary: readonly number[];
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  const starts: number[] = [];
  let shard: { rows: NumberRow[]; large: Record<string, LargeOrdinal> } = { rows: [], large: {} };
  const finish = (): void => {
    const packed: NumberShard = shard;
    files.set(PART.numbers(starts.length - 1), JSON.stringify(packed));
  };
  let bytes = Infinity;
  for (const [ordinal, own] of groupByOrdinal(rows)) {
    const large = measureJson(own) > SHARD_BYTES ? cutLarge(ordinal, own, files) : null;
    const kept = large === null ? own : own.slice(0, LARGE_ROWS);
    const size = measureJson(kept) + (large === null ? 0 : measureJson(large));
    if (bytes + size > SHARD_BYTES) {
      if (starts.length > 0) finish();
      starts.push(Number(ordinal));
      shard = { rows: [], large: {} };
      bytes = 0;
    }
    shard.rows.push(...kept);
    if (large !== null) shard.large[ordinal] = large;
    bytes += size;
  }
  if (starts.length > 0) finish();
  return { summary: starts, files };
}

function groupByOrdinal(
  rows: readonly NumberRow[],
): readonly (readonly [string, readonly NumberRow[]])[] {
  const groups = Map.groupBy(rows, ([number]) => splitNumber(number)?.ordinal ?? '');
  return [...groups]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([ordinal, own]) => [ordinal, sortByUse(own)]);
}

/** Chunks hold documents of one symbol and year together, so that one chunk mostly answers. */
function cutLarge(
  ordinal: string,
  rows: readonly NumberRow[],
  files: Map<string, string>,
): LargeOrdinal {
  const sorted = rows
    .map((row) => {
      const described = describeRow(row);
      return { row, described, order: described.join('|') };
    })
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.row[5], b.row[5]));
  for (let start = 0; start < sorted.length; start += CHUNK_ROWS) {
    const chunk = sorted.slice(start, start + CHUNK_ROWS).map(({ row }) => row);
    files.set(PART.numberChunk(ordinal, start / CHUNK_ROWS), JSON.stringify(chunk));
  }
  const words = [...new Set(sorted.flatMap(({ described }) => described))];
  const places = new Map(words.map((word, place) => [word, place]));
  const placeOf = (word: string): number => places.get(word) ?? 0;
  return {
    chunkSize: CHUNK_ROWS,
    words,
    documents: sorted.map(({ described: [number, type, year, province] }) => [
      placeOf(number),
      placeOf(type),
      placeOf(year),
      placeOf(province),
    ]),
  };
}
