import { PART } from '../domain/search/manifest.ts';
import { normalizeName, type NameEntry } from '../domain/search/names.ts';
import { measureJson } from './measure.ts';

/** What a suggestion may cost, uncompressed: by two letters of a word, and by three. */
const SHARD_BYTES = [6000, 9000] as const;

/**
 * Divides names into shards by the first two letters of their words; a shard that grows too large
 * keeps its likeliest entries and is divided again by the third letter.
 */
export function indexNames(entries: readonly NameEntry[]): {
  readonly sizes: Readonly<Record<string, number>>;
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  const sizes: Record<string, number> = {};
  const write = (length: number, within: readonly NameEntry[], prefix: string): void => {
    for (const [longer, own] of groupByPrefix(within, length, prefix)) {
      const kept = keepLikeliest(own, SHARD_BYTES[length === 2 ? 0 : 1]);
      sizes[longer] = own.length;
      files.set(PART.names(longer), JSON.stringify(kept));
      if (kept.length < own.length && length === 2) write(3, own, longer);
    }
  };
  write(2, entries, '');
  return { sizes, files };
}

function groupByPrefix(
  entries: readonly NameEntry[],
  length: number,
  prefix: string,
): readonly (readonly [string, readonly NameEntry[]])[] {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const words = listNameWords(entry);
    const prefixes = new Set(
      words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(0, length)),
    );
    for (const own of prefixes) {
      if (own.length < length) continue;
      const group = groups.get(own) ?? [];
      group.push(entry);
      groups.set(own, group);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function keepLikeliest(entries: readonly NameEntry[], limit: number): readonly NameEntry[] {
  const sorted = [...entries].sort((a, b) => b[4] - a[4] || (a[3] < b[3] ? -1 : 1));
  let bytes = 0;
  return sorted.filter((entry) => (bytes += measureJson(entry) + 1) <= limit);
}

/** The words that find an entry; of documents those of the title too. Digits belong to the numbers. */
function listNameWords([name, kind, detail, , , otherNames]: NameEntry): readonly string[] {
  const text = kind === 'van-ban' ? `${name} ${detail} ${otherNames}` : `${name} ${otherNames}`;
  return normalizeName(text)
    .split(' ')
    .filter((word) => /^[a-z]/u.test(word));
}
