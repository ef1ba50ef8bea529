import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Archive } from '../archive/archive.ts';
import { AGENCIES } from './codebook/agencies.ts';
import { DIRECTIVES } from './codebook/directives.ts';
import type { TableDefinition } from './codebook/field.ts';
import { INDICATORS } from './codebook/indicators.ts';
import { MOVEMENTS } from './codebook/movements.ts';
import { PLACES } from './codebook/places.ts';
import { CSV_FORM, type ExportRow } from './csv.ts';
import { JSON_FORM } from './json.ts';
import { PLAN_TABLES } from './plan-tables.ts';
import { listAgencyRows } from './rows/agencies.ts';
import { listDirectiveRows } from './rows/directives.ts';
import { listIndicatorRows } from './rows/indicators.ts';
import { listMovementRows } from './rows/movements.ts';
import { listPlaceRows } from './rows/places.ts';
import type { TableForm } from './table-form.ts';

/** A table of the open data with its rows. */
export interface DataTable {
  readonly definition: TableDefinition;
  readonly rows: readonly ExportRow[];
}

/** A table of the open data whose rows are listed out of a whole archive. */
export interface ListedTable {
  readonly definition: TableDefinition;
  /** The rows of an archive; `printAddress` makes the addresses that they carry. */
  readonly listRows: (archive: Archive, printAddress: PrintAddress) => readonly ExportRow[];
}

/** The tables that are not made plan by plan. */
export const LISTED_TABLES: readonly ListedTable[] = [
  { definition: DIRECTIVES, listRows: listDirectiveRows },
  { definition: AGENCIES, listRows: listAgencyRows },
  { definition: PLACES, listRows: listPlaceRows },
  { definition: INDICATORS, listRows: listIndicatorRows },
  { definition: MOVEMENTS, listRows: listMovementRows },
];

/** The whole archive as flat tables, in the order in which they are published. */
export const TABLE_DEFINITIONS: readonly TableDefinition[] = [
  ...[...PLAN_TABLES, ...LISTED_TABLES].map(({ definition }) => definition),
];

/** The forms that every table is published in. */
export const TABLE_FORMS: readonly TableForm[] = [JSON_FORM, CSV_FORM];

/** The names of a table's columns. */
export function columnsOf({ fields }: TableDefinition): readonly string[] {
  return fields.map(({ name }) => name);
}

/** The name of the file of a table in a form. */
export function nameTableFile({ name }: TableDefinition, { ending }: TableForm): string {
  return `${name}.${ending}`;
}

/** A listed table with its rows, which are listed once for all that is made of them. */
export function listTable(
  { definition, listRows }: ListedTable,
  archive: Archive,
  printAddress: PrintAddress,
): DataTable {
  const memo = `rows of ${definition.name} below ${printAddress('/')}`;
  return { definition, rows: archive.remember(memo, () => listRows(archive, printAddress)) };
}
