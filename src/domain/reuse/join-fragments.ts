import type { CollectionChanges } from './collect-texts.ts';
import type { ReuseTable } from './reuse-table.ts';

type Fragments = Pick<ReuseTable, 'fragments' | 'fragmentStarts'>;

const NEW_LINE = 0x0a;

/** The fragments of all passages: of those that stood before as they are there, then those of new ones. */
export function joinFragments(
  before: Fragments,
  { passagePlaces, freshFragments }: CollectionChanges,
): Fragments {
  const fresh = new TextEncoder().encode(freshFragments.map((own) => `${own}\n`).join(''));
  const joined = new Uint8Array(before.fragments.length + fresh.length);
  const fragmentStarts = new Int32Array(new SharedArrayBuffer(4 * (passagePlaces.length + 1)));
  let end = 0;
  let nextFresh = 0;
  for (let passage = 0; passage < passagePlaces.length; passage++) {
    const place = passagePlaces[passage] ?? -1;
    const from = place < 0 ? fresh : before.fragments;
    let at = place < 0 ? nextFresh : (before.fragmentStarts[place] ?? 0);
    do joined[end++] = from[at] ?? NEW_LINE;
    while (from[at++] !== NEW_LINE);
    if (place < 0) nextFresh = at;
    fragmentStarts[passage + 1] = end;
  }
  const fragments = new Uint8Array(new SharedArrayBuffer(end));
  fragments.set(joined.subarray(0, end));
  return { fragments, fragmentStarts };
}
