import type { IndexFiles } from './index-file.ts';

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

/** Files that are looked into without searching, with what the manifest says of them. */
export interface LookUpFiles<S> {
  readonly summary: S;
  readonly files: IndexFiles;
}

/** Everything that is searched, out of one archive. */
export interface Searchable {
  readonly documents: Iterable<ListedDocument>;
  /** Numbers, with the first of each shard. */
  readonly numbers: LookUpFiles<readonly number[]>;
  /** Names, with how many each shard has. */
  readonly names: LookUpFiles<Readonly<Record<string, number>>>;
  readonly agencies: readonly AgencyChoice[];
}
