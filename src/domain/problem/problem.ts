/** How much a problem weighs: an error stops publication, a warning is shown and lets it pass. */
export type Severity = 'error' | 'warning';

/**
 * One thing that an editor should look at, at an exact place. It carries a permanent code and the
 * values that the wording needs; the words themselves live in `src/checks/catalog.ts`.
 */
export interface Problem {
  /** A permanent code of the catalog, e.g. "citation-ambiguous". */
  readonly code: string;
  readonly severity: Severity;
  /** Path as the editor knows it, with "/" on every system. */
  readonly file: string;
  /** Counted from 1. A problem of the file as a whole stands at 1:1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** What the wording quotes, by name; never worded text. */
  readonly values: Readonly<Record<string, string>>;
}
