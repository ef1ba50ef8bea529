/** A half-open range [start, end) of UTF-16 offsets into a text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer` (equal spans count). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
