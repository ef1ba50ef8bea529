import type { Archive, Plan } from './archive.ts';
import type { PlanPart } from './reads/cells.ts';

/**
 * Something small and plain that is made of each plan by itself (see `Archive.eachPlan`). What was made
 * is kept from build to build, so that after a change only the plans that have changed are read.
 */
export interface PlanList<T> {
  /** No other list has it. */
  readonly name: string;
  /** Makes it of one plan; it may read that plan and the registers, and nothing else that changes. */
  readonly make: (plan: Plan, archive: Archive) => T;
}

/** The name under which it is remembered which parts of plans a list was made from. */
export function planListMemo(list: string): string {
  return `each plan: ${list}`;
}

/** What is kept of such a list: one plain value, unpacked when the list is asked for. */
export interface KeptPlanList {
  /** The parts of plans that were read for it. */
  readonly parts: ReadonlySet<PlanPart>;
  /** What it gives by the ids of plans, as `node:v8` writes a map. */
  readonly packed: Uint8Array;
  /** Plans among them that are others since. */
  readonly without: ReadonlySet<string>;
}
