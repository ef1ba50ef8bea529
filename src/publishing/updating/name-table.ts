const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Slots for each name at least: with fewer, names would often meet. */
const ROOM = 2;

/**
 * Where names stand in a list, so that one is found without looking at the others and without any work
 * before: in the slot of its digest, or in the next free one behind it, stands its place and one more; 0
 * stands in free slots. It is kept on disk, so it is numbers alone.
 */
export type NameTable = Uint32Array<ArrayBufferLike>;

/** Makes the table of names, each of which stands once in the list. */
export function makeNameTable(names: readonly string[]): NameTable {
  let size = 1;
  while (size < ROOM * names.length) size *= 2;
  const table = new Uint32Array(size);
  for (const [place, name] of names.entries()) {
    let slot = digestName(name) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = place + 1;
  }
  return table;
}

/**
 * The place of a name in the list that the table was made of, where `nameAt` gives the names of places;
 * undefined where it does not stand there.
 */
export function findInTable(
  table: NameTable,
  nameAt: (place: number) => string,
  name: string,
): number | undefined {
  const last = table.length - 1;
  let slot = digestName(name) & last;
  for (;;) {
    const found = table[slot] ?? 0;
    if (found === 0) return undefined;
    if (nameAt(found - 1) === name) return found - 1;
    slot = (slot + 1) & last;
  }
}

function digestName(name: string): number {
  let digest = FNV_OFFSET;
  for (let i = 0; i < name.length; i++) digest = Math.imul(digest ^ name.charCodeAt(i), FNV_PRIME);
  // The low bits of a slot depend on all of it.
  return digest ^ (digest >>> 15);
}
