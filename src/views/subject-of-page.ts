/**
 * What a page is about: what stands under a part of its address. Throws where nothing does, because only
 * what is listed has a page.
 */
export function subjectOf<K, V>(known: ReadonlyMap<K, V>, key: K): V {
  const subject = known.get(key);
  if (subject === undefined) throw new Error(`There is no page of ${String(key)}`);
  return subject;
}
