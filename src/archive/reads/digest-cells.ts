import type { Archive } from '../archive.ts';
import type { TrackedArchive } from '../build-archive.ts';
import { parseCell, PLANS_CELL } from './cells.ts';
import { digestValue } from './digest-value.ts';

/** The kinds of cells whose content comes of many plans, and is told apart by a digest. */
const JOINED_KINDS: ReadonlySet<string> = new Set([
  PLANS_CELL,
  'document',
  'citing',
  'table',
  'entry',
  'reuse',
]);

/** Whether a cell's content comes of many plans, so that no plan alone says when it changes. */
export function isJoinedCell(cell: string): boolean {
  const end = cell.indexOf('#');
  return JOINED_KINDS.has(end === -1 ? cell : cell.slice(0, end));
}

/** A digest of what a cell whose content comes of many plans holds in an archive. */
export function digestJoinedCell(cell: string, tracked: TrackedArchive): string {
  const { kind, name } = parseCell(cell);
  if (kind === 'reuse') return String(tracked.digestReuse().get(name));
  return tracked.log.listen(() => digestValue(readCell(cell, tracked.archive))).value;
}

function readCell(cell: string, archive: Archive): unknown {
  const { kind, name, part } = parseCell(cell);
  switch (kind) {
    case PLANS_CELL:
      return archive.plans;
    case 'document':
      return describeDocument(name, archive);
    case 'citing':
      return archive.documents
        .get(name)
        ?.citedBy.map(({ plan, citation }) => [plan.id, citation.order]);
    case 'table':
      // A document counts by its id, because it says itself what is read of it; a number by all it has.
      return [...tableOf(name, archive).values()];
    case 'entry':
      return tableOf(name, archive).get(part);
    default:
      throw new Error(`${cell} is no cell that is joined out of plans`);
  }
}

function tableOf(name: string, { documents, numbers }: Archive): ReadonlyMap<string, object> {
  if (name === 'documents') return documents;
  if (name === 'numbers') return numbers;
  throw new Error(`No table ${name}`);
}

function describeDocument(id: string, { documents }: Archive): unknown {
  const document = documents.get(id);
  if (document === undefined) return null;
  const { facts, entry, heldAs, variants, cites, citedByDocuments, citingPlans } = document;
  // Registers are the same for all that compares cells, so that the entry itself does not count.
  return [facts, entry === null, heldAs, variants, cites, citedByDocuments, citingPlans];
}
