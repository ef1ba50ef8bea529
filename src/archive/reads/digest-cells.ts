import type { TrackedArchive } from '../build-archive.ts';
import { parseCell, PLAN_PREFIX, PLANS_CELL, type DocumentPart } from './cells.ts';
import { digestValue } from './digest-value.ts';

/** The kinds of cells whose content comes of many plans, and is told apart by a digest. */
const JOINED_KINDS: ReadonlySet<string> = new Set([
  PLANS_CELL,
  'document',
  'citing',
  'table',
  'entry',
  'of-plan',
  'reuse',
]);

/** Whether a cell's content comes of many plans, so that no plan alone says when it changes. */
export function isJoinedCell(cell: string): boolean {
  // Nearly every cell is a part of one plan.
  if (cell.startsWith(PLAN_PREFIX)) return false;
  const end = cell.indexOf('#');
  return JOINED_KINDS.has(end === -1 ? cell : cell.slice(0, end));
}

/** Digests of what those of some cells hold in an archive whose content comes of many plans. */
export function digestJoinedCells(
  cells: Iterable<string>,
  tracked: TrackedArchive,
): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const cell of cells) {
    if (isJoinedCell(cell)) digests.set(cell, digestJoinedCell(cell, tracked));
  }
  return digests;
}

/** A digest of what a cell whose content comes of many plans holds in an archive. */
export function digestJoinedCell(cell: string, tracked: TrackedArchive): string {
  const { kind, name } = parseCell(cell);
  if (kind === 'reuse') return String(tracked.digestReuse().get(name));
  return tracked.log.unheard(() => digestValue(readCell(cell, tracked)));
}

function readCell(cell: string, tracked: TrackedArchive): unknown {
  const { archive } = tracked;
  const { kind, name, part } = parseCell(cell);
  switch (kind) {
    case PLANS_CELL:
      return archive.plans;
    case 'document':
      return archive.documents.get(name)?.[part as DocumentPart];
    case 'citing':
      return archive.documents.get(name)?.citedBy.map(({ plan, place }) => [plan.id, place]);
    case 'table': {
      const { table, tell } = openTable(name, tracked);
      return Array.from(table, ([key, value]) => [key, tell(value)]);
    }
    case 'entry':
      return readEntry(name, part, tracked);
    case 'of-plan':
      return readEntry(part, name, tracked);
    default:
      throw new Error(`${cell} is no cell that is joined out of plans`);
  }
}

function readEntry(name: string, key: string, tracked: TrackedArchive): unknown {
  const { table, tell } = openTable(name, tracked);
  const value = lookUp(key, table);
  return value === undefined ? undefined : tell(value);
}

/** A cell has words alone for its key: where nothing stands under them, they may be those of a number. */
function lookUp(key: string, table: ReadonlyMap<string | number, unknown>): unknown {
  return table.get(key) ?? table.get(Number(key));
}

/** A table, and what tells its values apart. */
interface OpenTable {
  readonly table: ReadonlyMap<string | number, unknown>;
  readonly tell: (value: unknown) => unknown;
}

function openTable(name: string, { archive, tables }: TrackedArchive): OpenTable {
  // A document counts by its id, because it says itself what is read of it; a number by all it has.
  const tell = (value: unknown): unknown => value;
  if (name === 'documents') return { table: archive.documents, tell };
  if (name === 'numbers') return { table: archive.numbers, tell };
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return { table: archive.lookUp(table), tell: table.tell ?? tell };
}
