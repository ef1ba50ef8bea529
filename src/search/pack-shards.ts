import { ByteWriter } from '../domain/search/document-list.ts';
import { countShards, termShard, writeTerm, type Term } from '../domain/search/term.ts';

/** A packed term: its key, and where its bytes are. */
interface PackedTerm {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Packs terms that come in any order into shards, each in the order of keys; `total` is the number of
 * documents of the index. The same terms give the same shards.
 */
export function packShards(
  terms: Iterable<Term>,
  total: number,
): readonly Uint8Array<ArrayBuffer>[] {
  const writer = new ByteWriter();
  const packed: PackedTerm[] = [];
  for (const term of terms) {
    const start = writer.length;
    writeTerm(writer, term, total);
    packed.push({ key: term.key, start, end: writer.length });
  }
  const shards = Array.from({ length: countShards(writer.length) }, (): PackedTerm[] => []);
  for (const term of packed) shards[termShard(term.key, shards.length)]?.push(term);
  return shards.map((own) => {
    const shard = new ByteWriter();
    for (const { start, end } of own.sort(compareKeys)) shard.writeBytes(writer.view(start, end));
    return shard.finish();
  });
}

/** By code units, so that the order is the same on every machine. */
export function compareKeys(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}
