/**
 * Many small texts under their names, in memory that all threads see: handed to a thread, it is not
 * copied, however much there is of it.
 */
export interface SharedTexts {
  readonly bytes: SharedArrayBuffer;
  /** Where each text begins in `bytes`, in the order of `names`; one more than there are texts. */
  readonly starts: SharedArrayBuffer;
  readonly names: readonly string[];
}

/** Packs texts; their order shows nowhere but in `names`. */
export function shareTexts(texts: Iterable<readonly [name: string, text: string]>): SharedTexts {
  const names: string[] = [];
  const encoded: Uint8Array[] = [];
  const starts = [0];
  for (const [name, text] of texts) {
    const bytes = Buffer.from(text);
    names.push(name);
    encoded.push(bytes);
    starts.push((starts.at(-1) ?? 0) + bytes.length);
  }
  const shared: SharedTexts = {
    names,
    bytes: new SharedArrayBuffer(starts.at(-1) ?? 0),
    starts: new SharedArrayBuffer(starts.length * Uint32Array.BYTES_PER_ELEMENT),
  };
  const bytes = new Uint8Array(shared.bytes);
  for (const [index, text] of encoded.entries()) bytes.set(text, starts[index] ?? 0);
  new Uint32Array(shared.starts).set(starts);
  return shared;
}

/** The text of a name; null where there is none. */
export function lookUpTexts(shared: SharedTexts): (name: string) => string | null {
  const places = new Map(shared.names.map((name, index) => [name, index]));
  const starts = new Uint32Array(shared.starts);
  return (name) => {
    const place = places.get(name);
    if (place === undefined) return null;
    const from = starts[place] ?? 0;
    return Buffer.from(shared.bytes, from, (starts[place + 1] ?? from) - from).toString();
  };
}
