import { PART } from '../domain/search/manifest.ts';
import { normalizeName, type NameEntry } from '../domain/search/names.ts';
import { measureJson } from './measure.ts';

/** What a suggestion may cost, uncompressed: by two letters of a word, and by three. */
const SHARD_BYTES = [6000, 9000] as const;

/** The entries that words with one beginning find. */
interface NameShard {
  entries: number;
  /** The likeliest of them that fit. */
  readonly kept: NameEntry[];
  bytes: number;
}

/**
 * Divides names into shards by the first two letters of their words; a shard that grows too large
 * keeps its likeliest entries and is divided again by the third letter.
 */
export function indexNames(entries: readonly NameEntry[]): {
  /** How many entries each shard has. */
  readonly summary: Readonly<Record<string, number>>;
  readonly files: ReadonlyMap<string, string>;
} {
  const shards = groupByPrefix(sortByLikelihood(entries));
  const files = new Map<string, string>();
  const sizes: Record<string, number> = {};
  let divided: string | null = null;
  // In order, a prefix of three letters comes behind that of its first two.
  for (const [prefix, { entries: count, kept }] of [...shards].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    if (prefix.length === 2) divided = kept.length < count ? prefix : null;
    else if (divided === null || !prefix.startsWith(divided)) continue;
    sizes[prefix] = count;
    files.set(PART.names(prefix), JSON.stringify(kept));
  }
  return { summary: sizes, files };
}

/** The shards of all beginnings of two and of three letters. */
function groupByPrefix(entries: readonly NameEntry[]): ReadonlyMap<string, NameShard> {
  const shards = new Map<string, NameShard>();
  const reader = new PrefixReader();
  for (const entry of entries) {
    let bytes: number | undefined;
    for (const prefix of reader.read(entry)) {
      const shard = shards.get(prefix) ?? { entries: 0, kept: [], bytes: 0 };
      if (shard.entries++ === 0) shards.set(prefix, shard);
      if (shard.kept.length + 1 < shard.entries) continue;
      bytes ??= measureJson(entry) + 1;
      if (shard.bytes + bytes > SHARD_BYTES[prefix.length === 2 ? 0 : 1]) continue;
      shard.kept.push(entry);
      shard.bytes += bytes;
    }
  }
  return shards;
}

function sortByLikelihood(entries: readonly NameEntry[]): readonly NameEntry[] {
  return [...entries].sort((a, b) => b[4] - a[4] || (a[3] < b[3] ? -1 : 1));
}

/** Reads how the words of names begin; names repeat few words many times. */
class PrefixReader {
  readonly #known = new Map<string, readonly string[]>();

  /**
   * The first two and three letters of the words that find an entry, each once; of documents those of
   * the title too. Digits belong to the numbers.
   */
  read([name, kind, detail, , , otherNames]: NameEntry): ReadonlySet<string> {
    const text = kind === 'van-ban' ? `${name} ${detail} ${otherNames}` : `${name} ${otherNames}`;
    const prefixes = new Set<string>();
    for (const part of text.split(' ')) {
      for (const prefix of this.#readPart(part)) prefixes.add(prefix);
    }
    return prefixes;
  }

  #readPart(part: string): readonly string[] {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const prefixes = normalizeName(part)
      .split(' ')
      .filter((word) => /^[a-z]/u.test(word))
      .flatMap((word) => [2, 3].flatMap((size) => (word.length < size ? [] : word.slice(0, size))));
    this.#known.set(part, prefixes);
    return prefixes;
  }
}
