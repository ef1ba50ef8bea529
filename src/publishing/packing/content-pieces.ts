import { join } from 'node:path';
import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import { citationGraphOf, nodesOfDocuments, nodesOfPlans } from '../../archive/citation-graph.ts';
import type { TableDefinition } from '../../exports/codebook/field.ts';
import {
  LISTED_TABLES,
  listTable,
  type DataTable,
  type ListedTable,
} from '../../exports/data-tables.ts';
import {
  findFragmentsIn,
  outlineLinks,
  writeLinkPieces,
  writeNodePieces,
} from '../../exports/pieces/graph-pieces.ts';
import { writeTablePieces } from '../../exports/pieces/table-pieces.ts';
import {
  isDetail,
  listPlanTables,
  listRecordTables,
  PLAN_TABLES,
} from '../../exports/plan-tables.ts';
import {
  divideIntoParts,
  listPassagesOf,
  writePassagePart,
} from '../../exports/sqlite/passage-parts.ts';
import { joinRowFile, writeRowPart, type PartedTables } from '../../exports/sqlite/row-parts.ts';

/*
 * Files of the whole content are joined out of pieces, so that after a change only the piece that it
 * lies in is made anew (see kept-content-pieces.ts).
 */

/** Files that are each made of some plans alone; each list in the order in which they are joined. */
export interface PlanPieces {
  /** Parts of the database with the text of plans (see exports/sqlite/passage-parts.ts). */
  readonly passages: readonly string[];
  /** A database with the tables of what plans say (see exports/plan-tables.ts). */
  readonly details: string;
  /** Parts of the database with the rows of plans themselves; what records give stands in the last. */
  readonly plans: readonly string[];
  /** All these rows as text (see exports/pieces/table-pieces.ts). */
  readonly texts: readonly string[];
}

/** Files that are made of many plans at once. */
export interface ArchivePieces {
  /** Parts of the database with the tables that are listed, each with one. */
  readonly registers: readonly string[];
  /** The nodes of the graph (see exports/pieces/graph-pieces.ts), in the order in which they are joined. */
  readonly nodes: readonly string[];
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
  { plans, records, places }: Archive,
  printAddress: PrintAddress,
): PlanPieces {
  const context = { printAddress, places };
  const parts = divideIntoParts(plans);
  const passages = parts.map((own, place) => {
    const file = join(folder, `passages-${place}`);
    writePassagePart(file, place, listPassagesOf(own));
    return file;
  });
  const tables = [
    ...parts.map((own) => listPlanTables(own, context)),
    listRecordTables(records, context),
  ];
  const write = (
    kind: string,
    writeTables: (file: string, tables: readonly DataTable[]) => void,
  ): readonly string[] =>
    tables.map((own, place) => {
      const file = join(folder, `${kind}-${place}`);
      writeTables(file, own);
      return file;
    });
  const details = join(folder, 'details');
  joinRowFile(details, partDetails(write('rows', writeDetailPart)));
  return {
    passages,
    details,
    plans: write('plans', writePlanPart),
    texts: write('texts', writeTablePieces),
  };
}

const DEFINITIONS: readonly TableDefinition[] = PLAN_TABLES.map(({ definition }) => definition);
/** The tables of what plans say. */
export const DETAILS = DEFINITIONS.filter(isDetail);
const PLAN_LIST = DEFINITIONS.filter((definition) => !isDetail(definition));

/** Makes a part with what plans say. */
export function writeDetailPart(file: string, tables: readonly DataTable[]): void {
  writeRowPart(
    file,
    tables.filter(({ definition }) => isDetail(definition)),
  );
}

/** Makes a part with the rows of plans themselves. */
export function writePlanPart(file: string, tables: readonly DataTable[]): void {
  writeRowPart(
    file,
    tables.filter(({ definition }) => !isDetail(definition)),
  );
}

/** Parts with what plans say, as a database takes them. */
export function partDetails(files: readonly string[]): PartedTables {
  return { definitions: DETAILS, files };
}

function makeArchivePieces(
  folder: string,
  archive: Archive,
  printAddress: PrintAddress,
): ArchivePieces {
  const registers = LISTED_TABLES.map((table) => {
    const file = join(folder, `register-${table.definition.name}`);
    writeRegister(file, table, archive, printAddress);
    return file;
  });
  const groups = divideCitingPlans(archive);
  const nodes = [
    nodesOfDocuments(archive),
    ...groups.map((plans) => nodesOfPlans(archive, plans)),
  ].map((own, place) => {
    const file = join(folder, `nodes-${place}`);
    writeNodePieces(file, own, printAddress);
    return file;
  });
  const links = outlineLinks(citationGraphOf(archive), groups).map((outlined, place) => {
    const file = join(folder, `links-${place}`);
    writeLinkPieces(file, outlined, findFragmentsIn(groups[place] ?? []), printAddress);
    return file;
  });
  return { registers, nodes, links };
}

/** What a database is completed with, as it takes it: registers, and plans themselves. */
export function partRest({
  registers,
  plans,
}: Pick<ContentPieces, 'registers' | 'plans'>): readonly PartedTables[] {
  return [
    { definitions: LISTED_TABLES.map(({ definition }) => definition), files: registers },
    { definitions: PLAN_LIST, files: plans },
  ];
}

/** Makes the part with a listed table. */
export function writeRegister(
  file: string,
  table: ListedTable,
  archive: Archive,
  printAddress: PrintAddress,
): void {
  writeRowPart(file, [listTable(table, archive, printAddress)]);
}

/** The links, and the nodes, of so many plans that follow each other make a piece. */
const PLANS_PER_PIECE = 100;

/** The plans by which the graph is divided. */
export function divideCitingPlans({ plans }: Archive): readonly (readonly Plan[])[] {
  return Array.from({ length: Math.ceil(plans.length / PLANS_PER_PIECE) }, (_, place) =>
    plans.slice(place * PLANS_PER_PIECE, (place + 1) * PLANS_PER_PIECE),
  );
}
