import type { TrackedArchive } from '../build-archive.ts';
import { parseCell, type PlanPart } from './cells.ts';
import { digestJoinedCell, isJoinedCell } from './digest-cells.ts';
import type { PlanChanges } from './list-plan-changes.ts';

/** What is known of the cells of an earlier archive. */
export interface RecordedCells {
  /** Digests of what came of many plans, by cell. */
  readonly joined: ReadonlyMap<string, string>;
  /** The cells that each thing which was remembered was made from. */
  readonly memos: { readonly get: (name: string) => Iterable<string> | undefined };
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
  const isChanged = (cell: string): boolean => {
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
    const { kind, name, part } = parsed;
    if (kind === 'plan') {
      const parts = plans.parts.get(name);
      return parts !== undefined && (parts === null || parts.has(part as PlanPart));
    }
    const made = kind === 'memo' ? recorded.memos.get(name) : undefined;
    if (made === undefined) return true;
    for (const own of made) if (isChanged(own)) return true;
    return false;
  };
  return isChanged;
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
