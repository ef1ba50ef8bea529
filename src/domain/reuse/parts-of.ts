/** Places from `start` up to `end`, which is no part. */
export interface Parts {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of the whole at a place, where `starts` says of every whole its first part, and behind the
 * last whole where the parts end. A place behind them has no parts.
 */
export function partsOf(starts: Int32Array | Uint32Array, whole: number): Parts {
  return { start: starts[whole] ?? 0, end: starts[whole + 1] ?? 0 };
}
