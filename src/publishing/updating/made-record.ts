import type { TrackedArchive } from '../../archive/build-archive.ts';
import { digestJoinedCell, isJoinedCell } from '../../archive/reads/digest-cells.ts';
import type { RecordedCells } from '../../archive/reads/find-changes.ts';
import { FileLedger, type PackedLedger } from './file-ledger.ts';

/** What the files of a site were made from, and what that held. */
export interface MadeRecord extends RecordedCells {
  readonly ledger: FileLedger;
  readonly memos: ReadonlyMap<string, ReadonlySet<string>>;
  /** What `Archive.keep` was given; some of it may not be wanted any more. */
  readonly kept: ReadonlyMap<string, unknown>;
}

/** Stands in a ledger for the search index, which is no route. */
export const SEARCH = 'tim-kiem';

/** A record as one plain value. */
export interface PackedRecord {
  readonly ledger: PackedLedger;
  readonly memos: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kept: ReadonlyMap<string, unknown>;
  readonly joined: ReadonlyMap<string, string>;
}

/**
 * Records what a ledger's files and what was remembered for them were made from. `digestOf` gives the
 * digest of a cell that is joined out of many plans.
 */
export function recordMade(
  ledger: FileLedger,
  memos: ReadonlyMap<string, ReadonlySet<string>>,
  kept: ReadonlyMap<string, unknown>,
  archive: TrackedArchive,
  digestOf: (cell: string) => string = (cell) => digestJoinedCell(cell, archive),
): MadeRecord {
  const joined = new Map<string, string>();
  for (const cells of [ledger.cells, ...ledger.listings.values(), ...memos.values()]) {
    for (const cell of cells) {
      if (isJoinedCell(cell) && !joined.has(cell)) {
        joined.set(cell, digestOf(cell));
      }
    }
  }
  return { ledger, memos, kept, joined };
}

export function packRecord({ ledger, memos, kept, joined }: MadeRecord): PackedRecord {
  return { ledger: ledger.pack(), memos, kept, joined };
}

/** Joins records of different files of one site into one. */
export function joinRecords(packed: readonly PackedRecord[]): MadeRecord {
  const ledger = new FileLedger();
  for (const record of packed) ledger.addAll(record.ledger);
  return {
    ledger,
    memos: new Map(packed.flatMap(({ memos }) => [...memos])),
    kept: new Map(packed.flatMap(({ kept }) => [...kept])),
    joined: new Map(packed.flatMap(({ joined }) => [...joined])),
  };
}
