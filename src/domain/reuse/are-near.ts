import type { Parts } from './parts-of.ts';

/** The share of common runs from which two texts are near: three quarters of all that either has. */
export const NEAR = 0.75;

/** The runs of a text: a part of many runs, ascending. */
export interface TextRuns extends Parts {
  readonly runs: Uint32Array;
}

/** Whether two texts have at least `NEAR` of all their runs in common. */
export function areNear(
  { runs: runsA, start: startA, end: endA }: TextRuns,
  { runs: runsB, start: startB, end: endB }: TextRuns,
): boolean {
  const sizeA = endA - startA;
  const sizeB = endB - startB;
  // common >= NEAR * (both - common)
  const needed = Math.ceil((NEAR / (1 + NEAR)) * (sizeA + sizeB));
  // So many runs of each may still be missing in the other.
  let mayMissA = sizeA - needed;
  let mayMissB = sizeB - needed;
  let i = startA;
  let j = startB;
  while (i < endA && j < endB) {
    if (mayMissA < 0 || mayMissB < 0) return false;
    const runA = runsA[i] ?? 0;
    const runB = runsB[j] ?? 0;
    if (runA === runB) {
      i++;
      j++;
    } else if (runA < runB) {
      i++;
      mayMissA--;
    } else {
      j++;
      mayMissB--;
    }
  }
  return mayMissA >= endA - i && mayMissB >= endB - j;
}
