/** A list of so few pages shows them all. */
const ALL_SHOWN = 24;
const NEIGHBOURS = 2;
const STEPS = 12;

/**
 * The numbers of the pages that a page of a long list leads to, in order: the first, the last, its
 * neighbours and some in equal steps between, so that a list of hundreds of pages stays light and
 * every page is a few steps away.
 */
export function listShownPages(number: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= ALL_SHOWN) return all;
  const step = Math.ceil(count / STEPS);
  return all.filter(
    (other) =>
      other === 1 ||
      other === count ||
      other % step === 0 ||
      Math.abs(other - number) <= NEIGHBOURS,
  );
}
