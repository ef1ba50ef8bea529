/** Prints items as JSON, one on a line. */
export function printJsonLines(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join('\n');
}

/**
 * The items that `printJsonLines` printed, each read when it is first asked for: who wants one passage
 * of a plan need not read all.
 */
export function readJsonLines<T>(lines: string): readonly T[] {
  const unread = lines === '' ? [] : lines.split('\n');
  const items = new Array<T>(unread.length);
  return new Proxy(items, {
    get: (target, key) => {
      const place = typeof key === 'string' ? Number(key) : NaN;
      const line = unread[place];
      if (line !== undefined && !(place in target)) target[place] = JSON.parse(line) as T;
      return Reflect.get(target, key) as unknown;
    },
    // What walks a list asks first whether there is an item at a place.
    has: (target, key) => Reflect.has(unread, key) || Reflect.has(target, key),
  });
}
