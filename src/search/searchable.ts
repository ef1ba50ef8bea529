import type { NameEntry } from '../domain/search/names.ts';
import type { NumberRow } from '../domain/search/number-row.ts';

/** A passage of a plan or record, and whether it says what the plan is about. */
export interface SearchablePassage {
  /** Its fragment; "" where the page has none. */
  readonly fragment: string;
  readonly text: string;
  /** In a heading, target, căn cứ or theme. */
  readonly isStrong: boolean;
}

/** A plan or record with everything that it is found by. */
export interface SearchableDocument {
  readonly path: string;
  readonly title: string;
  readonly detail: string;
  readonly held: boolean;
  /** Title, agency, place as issued: what names the document. */
  readonly names: readonly string[];
  /** Found by as well, with less weight: its place today, its theme. */
  readonly surroundings: readonly string[];
  /** Keys of the facets that filters choose by. */
  readonly facets: readonly string[];
  /** Changes whenever its passages do; null when they must be read to tell. */
  readonly passagesDigest: string | null;
  readonly loadPassages: () => readonly SearchablePassage[];
}

/** A document that is only described when it was never read before. */
export interface ListedDocument {
  /** Changes with everything that the document is found by and shown with. */
  readonly digest: string;
  readonly describe: () => SearchableDocument;
}

/** An agency that a search can be limited to: its id and name. */
export type AgencyChoice = readonly [id: string, name: string];

/** Everything that is searched, out of one archive. */
export interface Searchable {
  readonly documents: Iterable<ListedDocument>;
  readonly numbers: readonly NumberRow[];
  readonly names: readonly NameEntry[];
  readonly agencies: readonly AgencyChoice[];
}
