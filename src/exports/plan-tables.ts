import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Plan, PlanRecord } from '../archive/archive.ts';
import { CITATIONS } from './codebook/citations.ts';
import { FACTS } from './codebook/facts.ts';
import type { TableDefinition } from './codebook/field.ts';
import { TARGETS } from './codebook/targets.ts';
import type { ExportRow } from './csv.ts';
import type { DataTable } from './data-tables.ts';
import { describeCitations } from './rows/citations.ts';
import { describeFacts } from './rows/facts.ts';
import { describeRecordTargets, describeTargets } from './rows/targets.ts';

/** A table whose rows each belong to one plan, and are made of it alone. */
export interface PlanTable {
  readonly definition: TableDefinition;
  readonly describePlan: (plan: Plan, printAddress: PrintAddress) => readonly ExportRow[];
  readonly describeRecord: (record: PlanRecord, printAddress: PrintAddress) => readonly ExportRow[];
}

const NOTHING = (): readonly ExportRow[] => [];

/** They are large, so they are made in pieces, some plans to each. */
export const PLAN_TABLES: readonly PlanTable[] = [
  { definition: FACTS, describePlan: describeFacts, describeRecord: NOTHING },
  { definition: CITATIONS, describePlan: describeCitations, describeRecord: NOTHING },
  { definition: TARGETS, describePlan: describeTargets, describeRecord: describeRecordTargets },
];

/** The rows that belong to some held plans, in their order. */
export function listPlanTables(
  plans: readonly Plan[],
  printAddress: PrintAddress,
): readonly DataTable[] {
  return PLAN_TABLES.map(({ definition, describePlan }) => ({
    definition,
    rows: plans.flatMap((plan) => describePlan(plan, printAddress)),
  }));
}

/** The rows that belong to records, in the order of ids. */
export function listRecordTables(
  records: readonly PlanRecord[],
  printAddress: PrintAddress,
): readonly DataTable[] {
  const sorted = sortById(records);
  return PLAN_TABLES.map(({ definition, describeRecord }) => ({
    definition,
    rows: sorted.flatMap((record) => describeRecord(record, printAddress)),
  }));
}

/** By code units, so that the order is the same on every machine. */
export function sortById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
