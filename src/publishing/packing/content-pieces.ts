import { join } from 'node:path';
import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import { citationGraphOf } from '../../archive/citation-graph.ts';
import { LISTED_TABLES, listTable, PLAN_LIST } from '../../exports/data-tables.ts';
import {
  findFragmentsIn,
  outlineLinks,
  writeLinkPieces,
  writeNodePieces,
} from '../../exports/pieces/graph-pieces.ts';
import { writeTablePieces } from '../../exports/pieces/table-pieces.ts';
import { listPlanTables, listRecordTables } from '../../exports/plan-tables.ts';
import {
  divideIntoParts,
  listPassagesOf,
  writePassagePart,
} from '../../exports/sqlite/passage-parts.ts';
import { writeRowPart, type PartedTables } from '../../exports/sqlite/row-parts.ts';

/*
 * Files of the whole content are joined out of pieces, so that after a change only the piece that it
 * lies in is made anew (see kept-content-pieces.ts).
 */

/** Files that are each made of some plans alone; each list in the order in which they are joined. */
export interface PlanPieces {
  /** Parts of the database with the text of plans (see exports/sqlite/passage-parts.ts). */
  readonly passages: readonly string[];
  /** Parts of the database with rows of tables; what records give stands in the last. */
  readonly rows: readonly string[];
  /** The same rows as text (see exports/pieces/table-pieces.ts). */
  readonly texts: readonly string[];
}

/** Files that are made of many plans at once. */
export interface ArchivePieces {
  /** A part of the database with the tables that are listed, but for plans. */
  readonly registers: string;
  /** The nodes of the graph (see exports/pieces/graph-pieces.ts). */
  readonly nodes: string;
  /** Its links, in the order in which they are joined. */
  readonly links: readonly string[];
}

/** All pieces that files are joined out of. */
export type ContentPieces = PlanPieces & ArchivePieces;

/** Makes all pieces in a folder. */
export function makeContentPieces(
  folder: string,
  archive: Archive,
  printAddress: PrintAddress,
): ContentPieces {
  return {
    ...makePlanPieces(folder, archive, printAddress),
    ...makeArchivePieces(folder, archive, printAddress),
  };
}

function makePlanPieces(
  folder: string,
  { plans, records }: Archive,
  printAddress: PrintAddress,
): PlanPieces {
  const parts = divideIntoParts(plans);
  const passages = parts.map((own, place) => {
    const file = join(folder, `passages-${place}`);
    writePassagePart(file, place, listPassagesOf(own));
    return file;
  });
  const tables = [
    ...parts.map((own) => listPlanTables(own, printAddress)),
    listRecordTables(records, printAddress),
  ];
  const write = (kind: string, writeTables: typeof writeRowPart): readonly string[] =>
    tables.map((own, place) => {
      const file = join(folder, `${kind}-${place}`);
      writeTables(file, own);
      return file;
    });
  return { passages, rows: write('rows', writeRowPart), texts: write('texts', writeTablePieces) };
}

function makeArchivePieces(
  folder: string,
  archive: Archive,
  printAddress: PrintAddress,
): ArchivePieces {
  const [registers, nodes] = [join(folder, 'registers'), join(folder, 'nodes')];
  writeRegisters(registers, archive, printAddress);
  writeNodePieces(nodes, citationGraphOf(archive).nodes, printAddress);
  const groups = divideCitingPlans(archive);
  const links = outlineLinks(citationGraphOf(archive), groups).map((outlined, place) => {
    const file = join(folder, `links-${place}`);
    writeLinkPieces(file, outlined, findFragmentsIn(groups[place] ?? []), printAddress);
    return file;
  });
  return { registers, nodes, links };
}

/** The tables of the part with registers. */
const REGISTER_TABLES = LISTED_TABLES.filter((table) => table !== PLAN_LIST);

/** The part with registers, as a database takes it. */
export function partRegisters({ registers }: ArchivePieces): PartedTables {
  return { definitions: REGISTER_TABLES.map(({ definition }) => definition), files: [registers] };
}

/** Makes the part with registers. */
export function writeRegisters(file: string, archive: Archive, printAddress: PrintAddress): void {
  writeRowPart(
    file,
    REGISTER_TABLES.map((table) => listTable(table, archive, printAddress)),
  );
}

/** The links of so many plans that follow each other make a piece. */
const PLANS_PER_PIECE = 100;

/** The plans by whose links the graph is divided. */
export function divideCitingPlans({ plans }: Archive): readonly (readonly Plan[])[] {
  return Array.from({ length: Math.ceil(plans.length / PLANS_PER_PIECE) }, (_, place) =>
    plans.slice(place * PLANS_PER_PIECE, (place + 1) * PLANS_PER_PIECE),
  );
}
