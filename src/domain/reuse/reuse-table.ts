import { partsOf } from './parts-of.ts';
import { LIKENESSES, type PassageRef, type PlanReuse, type ReusedPassage } from './reuse.ts';

/*
 * What was found of all plans, as numbers in memory that all threads see: handed to a thread it is not
 * copied, and a plan's part is read when somebody asks for it.
 */

/** Of the other plans that hold a passage, so many are named. */
export const NAMED = 2;

/** The numbers of a row: what was found of one passage. */
export const COLUMN = {
  /** Its place in `LIKENESSES`; -1 for a passage that stands in its plan alone. */
  likeness: 0,
  /** The clause of a `part`; -1 of others. */
  clauseStart: 1,
  clauseEnd: 2,
  others: 3,
  /** A passage; -1 for none. */
  earlier: 4,
  earlierLikeness: 5,
  /** `NAMED` passages; -1 behind the last. */
  first: 6,
} as const;
export const COLUMNS = COLUMN.first + NAMED;

/** What was found of the passages of all plans; passages are named by their place in all plans. */
export interface ReuseTable {
  /** Ids, oldest plan first. */
  readonly plans: readonly string[];
  /** The first passage of each plan; one more than plans. */
  readonly planStarts: Int32Array<SharedArrayBuffer>;
  /** `COLUMNS` numbers of each passage. */
  readonly rows: Int32Array<SharedArrayBuffer>;
  /** For each plan a digest of what `readReuse` gives of it (see digest-reuse.ts). */
  readonly digests: Float64Array<SharedArrayBuffer>;
  /** The fragments of all passages, each on a line, and where each begins; one more than passages. */
  readonly fragments: Uint8Array<SharedArrayBuffer>;
  readonly fragmentStarts: Int32Array<SharedArrayBuffer>;
}

/** The table with plans of which nothing was found yet, where it does not have them. */
export function addPlans(table: ReuseTable, ids: readonly string[]): ReuseTable {
  const present = new Set(table.plans);
  const added = ids.filter((id) => !present.has(id));
  if (added.length === 0) return table;
  const { planStarts, digests: known } = table;
  const starts = new Int32Array(new SharedArrayBuffer(4 * (planStarts.length + added.length)));
  starts.set(planStarts);
  starts.fill(planStarts.at(-1) ?? 0, planStarts.length);
  const digests = new Float64Array(new SharedArrayBuffer(8 * (known.length + added.length)));
  digests.set(known);
  return { ...table, plans: [...table.plans, ...added], planStarts: starts, digests };
}

/** Reads what was found of the plan at a place of the table. */
export function readReuse(table: ReuseTable, plan: number): PlanReuse {
  const { planStarts, rows } = table;
  const reused: ReusedPassage[] = [];
  const onlyHere: string[] = [];
  const { start, end } = partsOf(planStarts, plan);
  for (let passage = start; passage < end; passage++) {
    const column = (at: number): number => rows[COLUMNS * passage + at] ?? -1;
    const fragment = fragmentOf(table, passage);
    const likeness = LIKENESSES[column(COLUMN.likeness)];
    if (likeness === undefined) {
      onlyHere.push(fragment);
      continue;
    }
    const earlier = nameReference(table, column(COLUMN.earlier));
    const earlierLikeness = LIKENESSES[column(COLUMN.earlierLikeness)];
    const first = Array.from({ length: NAMED }, (_, at) => column(COLUMN.first + at));
    reused.push({
      fragment,
      likeness,
      clause:
        column(COLUMN.clauseStart) < 0
          ? null
          : { start: column(COLUMN.clauseStart), end: column(COLUMN.clauseEnd) },
      others: column(COLUMN.others),
      earlier:
        earlier === null || earlierLikeness === undefined
          ? null
          : { ...earlier, likeness: earlierLikeness },
      first: first.flatMap((other) => nameReference(table, other) ?? []),
    });
  }
  return { reused, onlyHere };
}

function nameReference(table: ReuseTable, passage: number): PassageRef | null {
  if (passage < 0) return null;
  return {
    plan: table.plans[planOf(table, passage)] ?? '',
    fragment: fragmentOf(table, passage),
  };
}

/** The plan whose passages begin at or before a passage. */
export function planOf({ planStarts }: Pick<ReuseTable, 'planStarts'>, passage: number): number {
  let low = 0;
  let high = planStarts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (partsOf(planStarts, middle).start <= passage) low = middle;
    else high = middle;
  }
  return low;
}

const DECODER = new TextDecoder();

/** The fragment of a passage. */
export function fragmentOf(
  { fragments, fragmentStarts }: Pick<ReuseTable, 'fragments' | 'fragmentStarts'>,
  passage: number,
): string {
  const { start, end } = partsOf(fragmentStarts, passage);
  // A decoder takes no memory that other threads can write to.
  return DECODER.decode(fragments.slice(start, end - 1));
}
