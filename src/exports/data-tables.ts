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

type ListRows = (archive: Archive, printAddress: PrintAddress) => readonly ExportRow[];

const TABLES: readonly (readonly [TableDefinition, ListRows])[] = [
  [PLANS, listPlanRows],
  [FACTS, listFactRows],
  [CITATIONS, listCitationRows],
  [TARGETS, listTargetRows],
  [DIRECTIVES, listDirectiveRows],
  [AGENCIES, listAgencyRows],
  [PLACES, listPlaceRows],
  [INDICATORS, listIndicatorRows],
  [MOVEMENTS, listMovementRows],
];

/** The whole archive as flat tables; `printAddress` makes the addresses that rows carry. */
export function listDataTables(archive: Archive, printAddress: PrintAddress): readonly DataTable[] {
  return TABLES.map(([definition, listRows]) => ({
    definition,
    rows: listRows(archive, printAddress),
  }));
}
