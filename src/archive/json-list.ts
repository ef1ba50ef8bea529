/** Items as JSON, one after the other, and where in the bytes each ends. */
export interface PackedItems {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

/** Packs items so that one of them can be read without the others. */
export function packItems(items: readonly unknown[]): PackedItems {
  const pieces = items.map((item) => Buffer.from(JSON.stringify(item)));
  let end = 0;
  return { bytes: Buffer.concat(pieces), ends: pieces.map((piece) => (end += piece.length)) };
}

/** Gives the text that stands in the packed bytes from `start` up to, not including, `end`. */
export type ReadText = (start: number, end: number) => string;

const INDEX = /^(?:0|[1-9]\d*)$/u;

/**
 * The items that `packItems` packed: asked for one, it reads that one; asked for anything else but its
 * length, it reads all.
 */
export function openItems<T>(ends: readonly number[], readText: ReadText): readonly T[] {
  const items = new Array<T>(ends.length);
  let isWhole = ends.length === 0;
  const readAll = (): void => {
    const bytes = Buffer.from(readText(0, ends.at(-1) ?? 0));
    for (const [place, end] of ends.entries()) {
      if (place in items) continue;
      items[place] = JSON.parse(bytes.toString('utf8', ends[place - 1] ?? 0, end)) as T;
    }
    isWhole = true;
  };
  const endOf = (key: string | symbol): number | undefined =>
    typeof key === 'string' && INDEX.test(key) ? ends[Number(key)] : undefined;
  return new Proxy(items, {
    get: (target, key) => {
      if (!isWhole && key !== 'length') {
        const end = endOf(key);
        if (end === undefined) readAll();
        else if (!(key in target)) {
          const place = Number(key);
          target[place] = JSON.parse(readText(ends[place - 1] ?? 0, end)) as T;
        }
      }
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => endOf(key) !== undefined || Reflect.has(target, key),
    ownKeys: (target) => {
      if (!isWhole) readAll();
      return Reflect.ownKeys(target);
    },
  });
}
