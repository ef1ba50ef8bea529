import type { TrackedArchive } from '../build-archive.ts';
import { documentCell, parseCell, type PlanPart } from './cells.ts';
import { digestJoinedCell, isJoinedCell } from './digest-cells.ts';

/** What is known of the cells of an earlier archive. */
export interface RecordedCells {
  /** Digests of what came of many plans, by cell. */
  readonly joined: ReadonlyMap<string, string>;
  /** The cells that each thing which was remembered was made from. */
  readonly memos: { readonly get: (name: string) => Iterable<string> | undefined };
}

/** In which parts plans have changed; null for a plan that was added or removed. */
export type PlanChanges = ReadonlyMap<string, ReadonlySet<PlanPart> | null>;

/** The parts of plans that documents and tables are joined out of; of citations also their words. */
const JOINED_PARTS: ReadonlySet<PlanPart> = new Set([
  'works',
  'facts.*',
  'facts.agency',
  'facts.movements',
  'facts.period',
  'facts.number',
  'facts.kind',
  'facts.year',
  'facts.issuedOn',
  'facts.province',
]);

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
  const joinedMayDiffer = [...plans.values()].some(
    (parts) => parts === null || [...parts].some((part) => JOINED_PARTS.has(part)),
  );
  const renamed = listRenamed(plans, now);
  const isChanged = (cell: string): boolean => {
    const answer = known.get(cell);
    if (answer !== undefined) return answer;
    const changed = compare(cell);
    known.set(cell, changed);
    return changed;
  };
  const compare = (cell: string): boolean => {
    if (isJoinedCell(cell)) {
      const mayDiffer = joinedMayDiffer || cell.startsWith('reuse#') || renamed.has(cell);
      if (!mayDiffer) return !recorded.joined.has(cell);
      return recorded.joined.get(cell) !== digestJoinedCell(cell, now);
    }
    const { kind, name, part } = parseCell(cell);
    if (kind === 'plan') {
      const parts = plans.get(name);
      return parts !== undefined && (parts === null || parts.has(part as PlanPart));
    }
    const made = kind === 'memo' ? recorded.memos.get(name) : undefined;
    if (made === undefined) return true;
    for (const own of made) if (isChanged(own)) return true;
    return false;
  };
  return isChanged;
}

/** The documents, as cells, that plans cite in other words: what they are called may come of those. */
function listRenamed(plans: PlanChanges, { archive }: TrackedArchive): ReadonlySet<string> {
  const reworded = archive.plans.filter(({ id }) => plans.get(id)?.has('citations') === true);
  const works = reworded.flatMap((plan) => plan.works.map(({ work }) => work));
  return new Set(works.flatMap((work) => (work === null ? [] : documentCell(work, 'facts'))));
}
