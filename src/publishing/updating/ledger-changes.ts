import type { MadeFile } from './packed-ledger.ts';

/** Named lists of cells that came, went (null) or are others. */
export type CellListChanges = ReadonlyMap<string, readonly string[] | null>;

/** How a ledger differs from the packed one that it began with: small after most changes of the content. */
export interface LedgerChanges {
  /** By the names of files; null for one that is no longer remembered. */
  readonly files: ReadonlyMap<string, MadeFile | null>;
  readonly listings: CellListChanges;
  readonly memos: CellListChanges;
  /** By cell. */
  readonly digests: ReadonlyMap<string, string>;
}
