import type { Contribution } from '../domain/search/contribution.ts';
import { compareTermPlaces, patchTerm, type TermPlace } from '../domain/search/patch-terms.ts';
import { countShards, packTerms, termShard, unpackTerms } from '../domain/search/term.ts';
import { compareKeys } from './pack-shards.ts';

/** More changed documents than one in so many touch nearly every shard: then all are made anew. */
const ONE_IN = 20;
const MOST_CHANGED = 200;

interface PlacedChange {
  readonly document: number;
  readonly key: string;
  readonly now: TermPlace | null;
}

/** What an index was made of: the keys of its documents in order, and the shards of their terms. */
export interface ShardedDocuments {
  readonly documents: readonly string[];
  readonly shards: readonly Uint8Array<ArrayBuffer>[];
}

/**
 * The shards of an index in which a few documents have changed, each of which keeps its place: bytes
 * as if they were packed anew. Null when there is too little to build on: documents came or went, many
 * have changed, or the terms need another number of shards.
 */
export function patchShards(
  last: ShardedDocuments,
  documents: readonly string[],
  readContribution: (key: string) => Contribution | null,
): readonly Uint8Array<ArrayBuffer>[] | null {
  const total = documents.length;
  if (total === 0 || last.documents.length !== total) return null;
  const changed = [...documents.keys()].filter((at) => documents[at] !== last.documents[at]);
  if (changed.length > Math.min(MOST_CHANGED, Math.ceil(total / ONE_IN))) return null;

  const changes: PlacedChange[] = [];
  for (const document of changed) {
    const before = readContribution(last.documents[document] ?? '');
    const now = readContribution(documents[document] ?? '');
    if (before === null || now === null) return null;
    for (const [key, place] of compareTermPlaces(before, now)) {
      changes.push({ document, key, now: place });
    }
  }
  const byShard = Map.groupBy(changes, ({ key }) => termShard(key, last.shards.length));
  const shards = last.shards.map((bytes, shard) =>
    patchShard(bytes, byShard.get(shard) ?? [], total),
  );
  const bytes = shards.reduce((sum, shard) => sum + shard.length, 0);
  return countShards(bytes) === shards.length ? shards : null;
}

function patchShard(
  bytes: Uint8Array<ArrayBuffer>,
  changes: readonly PlacedChange[],
  total: number,
): Uint8Array<ArrayBuffer> {
  if (changes.length === 0) return bytes;
  const terms = new Map(unpackTerms(bytes, total));
  for (const { document, key, now } of changes) {
    const patched = patchTerm(key, terms.get(key), document, now);
    if (patched === null) terms.delete(key);
    else terms.set(key, patched);
  }
  return packTerms([...terms.values()].sort(compareKeys), total);
}
