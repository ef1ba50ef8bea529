import type { TrackedArchive } from '../build-archive.ts';
import { planListMemo } from '../plan-list.ts';
import {
  ANY_PLAN,
  memoCell,
  parseCell,
  PLAN_PREFIX,
  type DocumentPart,
  type PlanPart,
} from './cells.ts';
import { digestJoinedCell, isJoinedCell } from './digest-cells.ts';
import type { PlanChanges } from './list-plan-changes.ts';

/** What is known of the cells of an earlier archive. */
export interface RecordedCells {
  /** A digest of what came of many plans; undefined for a cell of which none was recorded. */
  readonly digestOf: (cell: string) => string | undefined;
  /** Whether a cell that something which was remembered was made from has changed. */
  readonly isMemoStale: (name: string) => boolean;
}

/** What has changed in an archive since an earlier one. */
export interface CellChanges {
  /**
   * Whether a cell that was read from the earlier one holds something else now. One of which nothing was
   * recorded counts as changed.
   */
  readonly isChanged: (cell: string) => boolean;
  /** Whether some cell of an owner (see cells.ts) can hold something else now; soon told. */
  readonly mayChange: (owner: string) => boolean;
}

/** Finds out what has changed; each cell is looked at once and only when asked for. */
export function findChangedCells(
  recorded: RecordedCells,
  plans: PlanChanges,
  now: TrackedArchive,
): CellChanges {
  const known = new Map<string, boolean>();
  const lists = new Map(now.tables.map((table) => [table.name, table.lists]));
  /** The lists of plans that a cell's table is made from; undefined where nobody has named them. */
  const listsOf = ({ kind, name, part }: ParsedCell): readonly string[] | undefined => {
    if (kind === 'of-plan') return lists.get(part);
    return kind === 'entry' || kind === 'table' ? lists.get(name) : undefined;
  };
  const isChanged = (cell: string): boolean => {
    const answer = known.get(cell) ?? compare(cell);
    known.set(cell, answer);
    return answer;
  };
  const mayDiffer = (cell: ParsedCell): boolean => {
    if (cell.kind === 'of-plan' && !plans.parts.has(cell.name)) return false;
    const own = listsOf(cell);
    return own === undefined
      ? mayBeJoinedAnew(cell, plans)
      : own.some((list) => isChanged(memoCell(planListMemo(list))));
  };
  const compare = (cell: string): boolean => {
    const parsed = parseCell(cell);
    if (cell.startsWith(PLAN_PREFIX)) return isPlanPartChanged(parsed, plans);
    if (!isJoinedCell(cell)) return parsed.kind !== 'memo' || recorded.isMemoStale(parsed.name);
    return mayDiffer(parsed)
      ? recorded.digestOf(cell) !== digestJoinedCell(cell, now)
      : recorded.digestOf(cell) === undefined;
  };
  return {
    isChanged,
    mayChange: (owner) => {
      const parsed = parseCell(owner);
      const { kind, name } = parsed;
      if (kind === 'plan') return name === ANY_PLAN || plans.parts.has(name);
      // Whether a list is stale is told by its cells, of which some may not be known yet.
      if (listsOf(parsed) !== undefined) return plans.parts.size > 0;
      return kind === 'document'
        ? HEARD_PARTS.some((part) => mayBeJoinedAnew({ kind, name, part }, plans))
        : !isJoinedCell(owner) || mayBeJoinedAnew(parsed, plans);
    },
  };
}

/** Parts of a document that change with citations, and one that changes with plans. */
const HEARD_PARTS: readonly DocumentPart[] = ['facts', 'heldAs'];

type ParsedCell = ReturnType<typeof parseCell>;

function isPlanPartChanged({ name, part }: ParsedCell, { parts }: PlanChanges): boolean {
  const holds = (changed: ReadonlySet<PlanPart> | null): boolean =>
    changed === null || changed.has(part as PlanPart);
  if (name === ANY_PLAN) return [...parts.values()].some(holds);
  const changed = parts.get(name);
  return changed !== undefined && holds(changed);
}

/** What many plans say of a document is dear to digest: only of those is it asked that can differ. */
function mayBeJoinedAnew(
  { kind, name, part }: ParsedCell,
  { cited, parts, touchesJoined }: PlanChanges,
): boolean {
  if (kind === 'reuse') return true;
  if (kind === 'of-plan') return parts.has(name);
  const isOfCitations = kind === 'citing' || (kind === 'document' && part !== 'heldAs');
  return isOfCitations ? (cited?.has(name) ?? true) : touchesJoined;
}
