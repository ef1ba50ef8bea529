import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Archive } from '../archive/archive.ts';
import { AGENCIES } from './codebook/agencies.ts';
import { CITATIONS } from './codebook/citations.ts';
import { DIRECTIVES } from './codebook/directives.ts';
import { FACTS } from './codebook/facts.ts';
import type { TableDefinition } from './codebook/field.ts';
import { INDICATORS } from './codebook/indicators.ts';
import { MOVEMENTS } from './codebook/movements.ts';
import { PLACES } from './codebook/places.ts';
import { PLANS } from './codebook/plans.ts';
import { TARGETS } from './codebook/targets.ts';
import type { ExportRow } from './csv.ts';
import { listAgencyRows } from './rows/agencies.ts';
import { listCitationRows } from './rows/citations.ts';
import { listDirectiveRows } from './rows/directives.ts';
import { listFactRows } from './rows/facts.ts';
import { listIndicatorRows } from './rows/indicators.ts';
import { listMovementRows } from './rows/movements.ts';
import { listPlaceRows } from './rows/places.ts';
import { listPlanRows } from './rows/plans.ts';
import { listTargetRows } from './rows/targets.ts';

/** A table of the open data with its rows. */
export interface DataTable {
  readonly definition: TableDefinition;
  readonly rows: readonly ExportRow[];
}

/** A table of the open data, before its rows are listed. */
export interface TableSource {
  readonly definition: TableDefinition;
  /** The rows of an archive; `printAddress` makes the addresses that they carry. */
  readonly listRows: (archive: Archive, printAddress: PrintAddress) => readonly ExportRow[];
}

/** The whole archive as flat tables, in the order in which they are published. */
export const TABLE_SOURCES: readonly TableSource[] = [
  { definition: PLANS, listRows: listPlanRows },
  { definition: FACTS, listRows: listFactRows },
  { definition: CITATIONS, listRows: listCitationRows },
  { definition: TARGETS, listRows: listTargetRows },
  { definition: DIRECTIVES, listRows: listDirectiveRows },
  { definition: AGENCIES, listRows: listAgencyRows },
  { definition: PLACES, listRows: listPlaceRows },
  { definition: INDICATORS, listRows: listIndicatorRows },
  { definition: MOVEMENTS, listRows: listMovementRows },
];

/**
 * Lists the wanted tables, each when it is asked for, so that the rows of one need not be held with the
 * next.
 */
export function* listDataTables(
  archive: Archive,
  printAddress: PrintAddress,
  isWanted: (definition: TableDefinition) => boolean = () => true,
): Generator<DataTable> {
  for (const { definition, listRows } of TABLE_SOURCES) {
    if (isWanted(definition)) yield { definition, rows: listRows(archive, printAddress) };
  }
}
