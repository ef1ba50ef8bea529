import type { ExportRow } from '../csv.ts';

/** Where the facts of a record of a register were seen, and how sure they are. */
export interface Sourced {
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly describedSources?: readonly string[];
  readonly note?: string;
}

/** The columns that every register ends with. */
export function describeSources(entry: Sourced): ExportRow {
  return {
    confidence: entry.confidence,
    sources: entry.sources,
    describedSources: entry.describedSources ?? [],
    note: entry.note ?? null,
  };
}
