import type { Unplaced } from '../../domain/targets/scale.ts';
import type { TargetQuantity } from '../../domain/targets/target.ts';

/*
 * The values that comparisons are made of, in one form for held plans and records of fact, for the
 * build and for the browser. Nothing here needs the archive: a shelf can be cut, printed as JSON and
 * read back without loss.
 */

/** Where a plan belongs: the unit as it was when the plan was made, and where that lies today. */
export interface ComparedPlace {
  /** The province's id in addresses; "trung-uong" and "lien-tinh" for documents of no one province. */
  readonly id: string;
  /** "Lâm Đồng", with its time where the name was given to a larger unit in 2025. */
  readonly name: string;
  readonly todayId: string;
  readonly todayName: string;
  /** "nay thuộc tỉnh Lâm Đồng"; null where nothing changed. */
  readonly todayNote: string | null;
}

/** A held plan or a record of fact, as a row of a comparison. */
export interface ComparedPlan {
  readonly id: string;
  /** False for a record: the archive has facts of it, not its text. */
  readonly held: boolean;
  readonly title: string;
  readonly agency: string;
  readonly place: ComparedPlace;
  /** The year, or the first and last of its period; null where the source shows none. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Where a record's facts were seen; null for a held plan. */
  readonly sourceUrl: string | null;
  /** Ids of the indicators that it states; empty also where a file of values leaves them out. */
  readonly indicators: readonly string[];
}

/**
 * Values of one group have one scale: the same unit, base, grade, area and kind. A group with
 * `apart` has no scale at all: its values are shown and never compared.
 */
export interface ComparisonGroup {
  /** Unique within its indicator, fit for addresses: "ty-le-trong-sach-vung-manh". */
  readonly key: string;
  readonly apart: Unplaced['reason'] | null;
  readonly unit: string | null;
  readonly grade: string | null;
  readonly base: string | null;
  readonly area: string | null;
  /** Real numbers that stand outside the part in which plans set their targets. */
  readonly outside: boolean;
  /** Only proposed or registered for. */
  readonly proposed: boolean;
}

/** One target of a plan, or one figure of a record. */
export interface ComparedValue extends TargetQuantity {
  /** The id of its plan. */
  readonly plan: string;
  readonly indicator: string;
  /** Its place among the targets of its plan, from 1. */
  readonly order: number;
  readonly group: ComparisonGroup;
  readonly level: string | null;
  /** What is wanted, where it is said in words. */
  readonly words: string | null;
  readonly hedge: string | null;
  readonly area: string | null;
  /** A civil date, or "hang-nam" for every year. */
  readonly due: string | null;
  readonly subject: string | null;
  /** A real number that stands outside the part in which the plan sets its targets. */
  readonly outsideTargets: boolean;
  /** The fragment of its sentence in the plan's page; null for a record. */
  readonly fragment: string | null;
}

/** Plans with the values that they state. Every value's plan is on the shelf. */
export interface Shelf {
  readonly plans: readonly ComparedPlan[];
  readonly values: readonly ComparedValue[];
}

export const EMPTY_SHELF: Shelf = { plans: [], values: [] };

/** Joins shelves; a plan that lies on several is kept once, with its values in the order given. */
export function joinShelves(shelves: readonly Shelf[]): Shelf {
  const plans = new Map<string, ComparedPlan>();
  for (const plan of shelves.flatMap((shelf) => shelf.plans)) {
    // Only the list of plans says which indicators a plan states; files of values leave that out.
    if (plan.indicators.length > 0 || !plans.has(plan.id)) plans.set(plan.id, plan);
  }
  return { plans: [...plans.values()], values: shelves.flatMap((shelf) => shelf.values) };
}
