import { DigestNumbering } from './digest-numbering.ts';

/** Texts under their digests, numbered as they come, and which of them each holder is. */
export interface NumberedTexts {
  /** Of each text. */
  readonly digests: Float64Array;
  /** The text of each holder: of a passage or of a clause. */
  readonly of: Int32Array;
}

/** Texts that were numbered anew, because holders have come and gone. */
export interface RenumberedTexts {
  readonly texts: NumberedTexts;
  /** The number now of each text before; -1 where nothing holds it any more. */
  readonly numbers: Int32Array;
  /** For each text 1 when a holder has come or gone, else 0. */
  readonly isTouched: Uint8Array;
}

/**
 * Numbers texts anew. `places` tells of each holder its place before, ascending, or -1 for one that is
 * new; `fresh` the digests of the new ones. The numbers are those that the texts would have if nothing
 * had been numbered before.
 */
export function renumberTexts(
  before: NumberedTexts,
  places: Int32Array,
  fresh: Float64Array,
): RenumberedTexts {
  const known = before.digests.length;
  const freshTexts = recogniseTexts(before.digests, fresh);
  const numbers = new Int32Array(known + fresh.length).fill(-1);
  const digests = new Float64Array(known + fresh.length);
  const of = new Int32Array(places.length);
  const touched: number[] = [];
  let size = 0;
  let nextFresh = 0;
  let nextPlace = 0;
  for (let holder = 0; holder < places.length; holder++) {
    const place = places[holder] ?? -1;
    const isNew = place < 0;
    const text = (isNew ? freshTexts[nextFresh] : before.of[place]) ?? 0;
    let number = numbers[text] ?? -1;
    if (number < 0) {
      number = size++;
      numbers[text] = number;
      digests[number] = (isNew ? fresh[nextFresh] : before.digests[text]) ?? 0;
    }
    of[holder] = number;
    if (isNew) {
      touched.push(text);
      nextFresh++;
    } else {
      while (nextPlace < place) touched.push(before.of[nextPlace++] ?? 0);
      nextPlace = place + 1;
    }
  }
  while (nextPlace < before.of.length) touched.push(before.of[nextPlace++] ?? 0);
  const isTouched = new Uint8Array(size);
  for (const text of touched) isTouched[numbers[text] ?? -1] = 1;
  return {
    texts: { digests: digests.slice(0, size), of },
    numbers: numbers.subarray(0, known),
    isTouched,
  };
}

/** The text of each fresh digest: one that is known, or one that is numbered behind those. */
function recogniseTexts(known: Float64Array, fresh: Float64Array): Int32Array {
  const numbering = new DigestNumbering();
  const own = new Int32Array(fresh.length);
  for (let at = 0; at < fresh.length; at++) own[at] = numbering.claim(fresh[at] ?? 0);
  const texts = new Int32Array(numbering.size).fill(-1);
  if (fresh.length > 0) {
    for (let text = 0; text < known.length; text++) {
      const number = numbering.find(known[text] ?? 0);
      if (number >= 0) texts[number] = text;
    }
  }
  let size = known.length;
  for (let number = 0; number < texts.length; number++) {
    if ((texts[number] ?? 0) < 0) texts[number] = size++;
  }
  return own.map((number) => texts[number] ?? 0);
}

/** The first holder of each text, where texts are numbered as they come. */
export function listFirstHolders({ digests, of }: NumberedTexts): Int32Array {
  const first = new Int32Array(digests.length);
  let next = 0;
  for (let holder = 0; holder < of.length; holder++) {
    if (of[holder] === next) first[next++] = holder;
  }
  return first;
}
