import type { TrackedArchive } from '../build-archive.ts';
import { ANY_PLAN, parseCell, PLAN_PREFIX, type PlanPart } from './cells.ts';
import { digestJoinedCell, isJoinedCell } from './digest-cells.ts';
import type { PlanChanges } from './list-plan-changes.ts';

/** What is known of the cells of an earlier archive. */
export interface RecordedCells {
  /** Digests of what came of many plans, by cell. */
  readonly joined: ReadonlyMap<string, string>;
  /** Whether a cell that something which was remembered was made from has changed. */
  readonly isMemoStale: (name: string) => boolean;
}

/**
 * Says of every cell that was read from an earlier archive whether it holds something else now. Each
 * is looked at once and only when asked for; a cell of which nothing was recorded counts as changed.
 */
export function findChangedCells(
  recorded: RecordedCells,
  plans: PlanChanges,
  now: TrackedArchive,
): (cell: string) => boolean {
  const known = new Map<string, boolean>();
  const changedPlans = [ANY_PLAN, ...plans.parts.keys()].map((id) => `${PLAN_PREFIX}${id}#`);
  const isChanged = (cell: string): boolean => {
    // Nearly every cell is a part of a plan that is the same.
    if (cell.startsWith(PLAN_PREFIX)) {
      const isOther =
        changedPlans.length <= FEW_PLANS && !changedPlans.some((plan) => cell.startsWith(plan));
      return !isOther && isPlanPartChanged(cell, plans);
    }
    const answer = known.get(cell);
    if (answer !== undefined) return answer;
    const changed = compare(cell);
    known.set(cell, changed);
    return changed;
  };
  const compare = (cell: string): boolean => {
    const parsed = parseCell(cell);
    if (isJoinedCell(cell)) {
      return mayDiffer(parsed, plans)
        ? recorded.joined.get(cell) !== digestJoinedCell(cell, now)
        : !recorded.joined.has(cell);
    }
    return parsed.kind !== 'memo' || recorded.isMemoStale(parsed.name);
  };
  return isChanged;
}

/** So few plans are told by what a cell begins with, sooner than a cell is taken apart. */
const FEW_PLANS = 8;

function isPlanPartChanged(cell: string, { parts }: PlanChanges): boolean {
  const { name, part } = parseCell(cell);
  const holds = (changed: ReadonlySet<PlanPart> | null): boolean =>
    changed === null || changed.has(part as PlanPart);
  if (name === ANY_PLAN) return [...parts.values()].some(holds);
  const changed = parts.get(name);
  return changed !== undefined && holds(changed);
}

/** What many plans say of a document is dear to digest: only of those is it asked that can differ. */
function mayDiffer(
  { kind, name, part }: ReturnType<typeof parseCell>,
  { cited, touchesJoined }: PlanChanges,
): boolean {
  if (kind === 'reuse') return true;
  const isOfCitations = kind === 'citing' || (kind === 'document' && part !== 'heldAs');
  return isOfCitations ? (cited?.has(name) ?? true) : touchesJoined;
}
