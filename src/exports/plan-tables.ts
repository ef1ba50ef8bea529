import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Place, Plan, PlanRecord } from '../archive/archive.ts';
import { CITATIONS } from './codebook/citations.ts';
import { FACTS } from './codebook/facts.ts';
import type { TableDefinition } from './codebook/field.ts';
import { PLANS } from './codebook/plans.ts';
import { TARGETS } from './codebook/targets.ts';
import type { ExportRow } from './csv.ts';
import type { DataTable } from './data-tables.ts';
import { describeCitations } from './rows/citations.ts';
import { describeFacts } from './rows/facts.ts';
import { describeHeldPlan, describeRecord } from './rows/plans.ts';
import { describeRecordTargets, describeTargets } from './rows/targets.ts';

/** What rows of plans are made with, besides the plan. */
export interface RowContext {
  readonly printAddress: PrintAddress;
  /** The register of places: where a plan lies today. */
  readonly places: readonly Place[];
}

/** A table whose rows each belong to one plan, and are made of it and of registers alone. */
export interface PlanTable {
  readonly definition: TableDefinition;
  readonly describePlan: (plan: Plan, context: RowContext) => readonly ExportRow[];
  readonly describeRecord: (record: PlanRecord, context: RowContext) => readonly ExportRow[];
}

const NOTHING = (): readonly ExportRow[] => [];

/** Plans themselves: other after every change of a plan. */
const PLAN_LIST: PlanTable = {
  definition: PLANS,
  describePlan: (plan, { places, printAddress }) => [describeHeldPlan(plan, places, printAddress)],
  describeRecord: (record, { places, printAddress }) => [
    describeRecord(record, places, printAddress),
  ],
};

/** What plans say, one by one; most changes of words leave it as it is. */
const DETAILS: readonly PlanTable[] = [
  {
    definition: FACTS,
    describePlan: (plan, { printAddress }) => describeFacts(plan, printAddress),
    describeRecord: NOTHING,
  },
  {
    definition: CITATIONS,
    describePlan: (plan, { printAddress }) => describeCitations(plan, printAddress),
    describeRecord: NOTHING,
  },
  {
    definition: TARGETS,
    describePlan: (plan, { printAddress }) => describeTargets(plan, printAddress),
    describeRecord: (record, { printAddress }) => describeRecordTargets(record, printAddress),
  },
];

/** They are large, so they are made in pieces, some plans to each. */
export const PLAN_TABLES: readonly PlanTable[] = [PLAN_LIST, ...DETAILS];

/** Whether a table is none of plans themselves, but of what they say. */
export function isDetail({ name }: TableDefinition): boolean {
  return name !== PLANS.name;
}

/** The rows that belong to some held plans, in their order. */
export function listPlanTables(plans: readonly Plan[], context: RowContext): readonly DataTable[] {
  return PLAN_TABLES.map(({ definition, describePlan }) => ({
    definition,
    rows: plans.flatMap((plan) => describePlan(plan, context)),
  }));
}

/** The rows that belong to records, in the order of ids. */
export function listRecordTables(
  records: readonly PlanRecord[],
  context: RowContext,
): readonly DataTable[] {
  const sorted = sortById(records);
  return PLAN_TABLES.map(({ definition, describeRecord: describe }) => ({
    definition,
    rows: sorted.flatMap((record) => describe(record, context)),
  }));
}

/** By code units, so that the order is the same on every machine. */
export function sortById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
