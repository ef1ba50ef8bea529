/** An affine map of the plane as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first, then `outer`; `outer` alone when `inner` is no matrix. */
export function multiply(outer: Matrix, inner: readonly number[]): Matrix {
  if (inner.length < 6) return outer;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner;
  const [oa, ob, oc, od, oe, of] = outer;
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ];
}

/** Where a map takes a point. */
export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The numbers of a list or of a typed array; none for anything else. */
export function toNumbers(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'number');
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : [];
}
