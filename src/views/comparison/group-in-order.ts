/**
 * Groups items by a key, groups and members in the order in which they come. `Map.groupBy` does the
 * same, but not in every browser that the comparison must run in.
 */
export function groupInOrder<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
