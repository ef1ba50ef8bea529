import { areNear, type TextRuns } from './are-near.ts';
import { BANDS, Buckets, COMPARED, MOST_TEXTS, nameBucket } from './buckets.ts';
import { DigestNumbering } from './digest-numbering.ts';
import { KEPT, Recollection, type FormerNearTexts } from './former-near-texts.ts';

/** Texts that are compared, by their numbers. */
export interface ComparedTexts {
  /** `BANDS` numbers of each text, as `digestBands` gives them. */
  readonly bands: Uint32Array;
  readonly runsOf: (text: number) => TextRuns;
}

export interface NearTexts {
  /** For each text the numbers of `KEPT` texts near to it, ascending; -1 behind the last. */
  readonly near: Int32Array;
  /** For each text 1 when they were looked for, else 0: then they are those that were found before. */
  readonly isRenewed: Uint8Array;
}

/**
 * For each text the texts near to it, the first few where there are many. Texts that share the smallest
 * digests of a band meet in a bucket, and in each bucket the first few are compared with all, so that
 * this takes time in proportion to the number of texts. Pairs are found by chance that is the same on
 * every run; what is found is certain. Only texts whose buckets have changed are looked at again, and
 * what is found is what would be found if nothing was known before. Throws for more than two million
 * texts.
 */
export function findNearTexts(texts: ComparedTexts, before: FormerNearTexts): NearTexts {
  const count = texts.bands.length / BANDS;
  if (count > MOST_TEXTS) throw new Error(`Too many texts to compare: ${count}`);
  const isKnown = before.bands.length > 0;
  const isRenewed = isKnown ? markStale(texts.bands, before) : new Uint8Array(count).fill(1);
  const near = new Int32Array(KEPT * count).fill(-1);
  takeOver(before, isRenewed, near);
  const names = isKnown ? nameBuckets(texts.bands, isRenewed) : null;
  const buckets = new Buckets(texts.bands, names);
  const recall = new Recollection(before, new Buckets(before.bands, names), count);
  for (let text = 0; text < count; text++) {
    if (isRenewed[text] === 0) continue;
    near.set(findNear(text, texts.runsOf, buckets, recall.of(text)), KEPT * text);
  }
  return { near, isRenewed };
}

/** Marks the texts that are not compared with just the texts that they were compared with before. */
function markStale(bands: Uint32Array, before: FormerNearTexts): Uint8Array {
  const { numbers, isMoved } = before;
  const isGone = Uint8Array.from(numbers, (number) => isMoved[number] ?? 1);
  const touched = nameBuckets(bands, isMoved);
  nameBuckets(before.bands, isGone, touched);
  const then = new Buckets(before.bands, touched);
  const now = new Buckets(bands, touched);
  const isStale = isMoved.slice();
  for (const bucket of touched.digests()) {
    const firstThen = then
      .list(bucket, COMPARED)
      .map((text) => (isGone[text] === 1 ? -1 : numbers[text]));
    const first = now.list(bucket, COMPARED);
    const isSame =
      first.length === firstThen.length && first.every((text, nth) => text === firstThen[nth]);
    // The others of a bucket are compared with its first ones only.
    for (const text of isSame ? first : now.list(bucket)) isStale[text] = 1;
  }
  return isStale;
}

/** Names the buckets of all texts that are marked. */
function nameBuckets(
  bands: Uint32Array,
  isMarked: Uint8Array,
  names = new DigestNumbering(),
): DigestNumbering {
  for (let text = 0; text < isMarked.length; text++) {
    if (isMarked[text] === 0) continue;
    for (let band = 0; band < BANDS; band++) {
      names.claim(nameBucket(band, bands[BANDS * text + band] ?? 0));
    }
  }
  return names;
}

/** Takes over what was found of texts that are not looked for again. */
function takeOver(
  { near: before, numbers }: FormerNearTexts,
  isRenewed: Uint8Array,
  near: Int32Array,
): void {
  for (let text = 0; text < numbers.length; text++) {
    const number = numbers[text] ?? -1;
    if (number < 0 || isRenewed[number] === 1) continue;
    for (let nth = 0; nth < KEPT; nth++) {
      const other = before[KEPT * text + nth] ?? -1;
      if (other < 0) break;
      near[KEPT * number + nth] = numbers[other] ?? -1;
    }
  }
}

/** The first `KEPT` texts near to a text, ascending, among those that it meets in its buckets. */
function findNear(
  text: number,
  runsOf: ComparedTexts['runsOf'],
  buckets: Buckets,
  known: ReadonlyMap<number, boolean>,
): number[] {
  const near: number[] = [];
  buckets.visitMates(text, (mate) => {
    if (known.get(mate) ?? areNear(runsOf(text), runsOf(mate))) near.push(mate);
    return near.length < KEPT;
  });
  return near;
}
