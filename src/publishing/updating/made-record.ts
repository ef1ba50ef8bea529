import type { TrackedArchive } from '../../archive/build-archive.ts';
import type { KeptPlanList } from '../../archive/plan-list.ts';
import { digestJoinedCells } from '../../archive/reads/digest-cells.ts';
import { FileLedger } from './file-ledger.ts';
import type { PackedLedger } from './packed-ledger.ts';

/** What the files of a site were made from, and what that held. */
export interface MadeRecord {
  readonly ledger: FileLedger;
  /** What `Archive.keep` was given; some of it may not be wanted any more. */
  readonly kept: ReadonlyMap<string, unknown>;
  /** What `Archive.eachPlan` was given. */
  readonly planLists: ReadonlyMap<string, KeptPlanList>;
}

/** Stand in a ledger among the lists of routes, but are no routes. */
export const SEARCH = 'tim-kiem';
export const EXPECTED_PAGES = 'trang-phai-co';

/** A record as one plain value. */
export interface PackedRecord {
  readonly ledger: PackedLedger;
  readonly kept: ReadonlyMap<string, unknown>;
  readonly planLists: ReadonlyMap<string, KeptPlanList>;
}

/** Records what a ledger's files and what was remembered for them were made from, and what that held. */
export function recordMade(
  ledger: FileLedger,
  { kept, planLists }: Pick<MadeRecord, 'kept' | 'planLists'>,
  archive: TrackedArchive,
): MadeRecord {
  ledger.digests.change(digestJoinedCells(ledger.cells, archive));
  return { ledger, kept, planLists };
}

export function packRecord({ ledger, ...others }: MadeRecord): PackedRecord {
  return { ...others, ledger: ledger.pack() };
}

/** Joins records of different files of one site into one. */
export function joinRecords(packed: readonly PackedRecord[]): MadeRecord {
  const [first, ...others] = packed;
  const ledger = new FileLedger(first?.ledger);
  for (const record of others) ledger.addAll(record.ledger);
  return {
    ledger,
    kept: new Map(packed.flatMap(({ kept }) => [...kept])),
    planLists: new Map(packed.flatMap(({ planLists }) => [...planLists])),
  };
}
