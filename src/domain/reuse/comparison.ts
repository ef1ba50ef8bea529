import type { TextCollection } from './collect-texts.ts';
import type { ReuseTable } from './reuse-table.ts';

/** What was compared and what was found: the next comparison begins with it, and not from nothing. */
export interface Comparison {
  readonly texts: TextCollection;
  /** `KEPT` near texts of each masked text, ascending; -1 behind the last (see find-near-texts.ts). */
  readonly near: Int32Array;
  readonly table: ReuseTable;
}

/** The comparison of no plans. */
export const NOTHING_COMPARED: Comparison = {
  texts: {
    plans: [],
    planStarts: new Int32Array(new SharedArrayBuffer(4)),
    exact: { digests: new Float64Array(), of: new Int32Array() },
    masked: { digests: new Float64Array(), of: new Int32Array() },
    clauses: { digests: new Float64Array(), of: new Int32Array() },
    clauseStarts: new Int32Array(1),
    clauseSpans: new Uint32Array(),
    bands: new Uint32Array(),
  },
  near: new Int32Array(),
  table: {
    plans: [],
    planStarts: new Int32Array(new SharedArrayBuffer(4)),
    rows: new Int32Array(new SharedArrayBuffer(0)),
    digests: new Float64Array(new SharedArrayBuffer(0)),
    fragments: new Uint8Array(new SharedArrayBuffer(0)),
    fragmentStarts: new Int32Array(new SharedArrayBuffer(4)),
  },
};
