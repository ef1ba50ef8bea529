import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import { CITATIONS } from '../codebook/citations.ts';
import { DIRECTIVES } from '../codebook/directives.ts';
import type { TableDefinition } from '../codebook/field.ts';
import { TARGETS } from '../codebook/targets.ts';
import type { ExportRow } from '../csv.ts';
import { describeCitations } from '../rows/citations.ts';
import { listDirectiveRows } from '../rows/directives.ts';
import { describeHeldPlan, describeRecord } from '../rows/plans.ts';
import { describeRecordTargets, describeTargets } from '../rows/targets.ts';
import { listPlanPassages } from '../sqlite/passages.ts';
import {
  carriedFields,
  DIRECTIVE_INDEX,
  PLAN_INDEX,
  type IndexDefinition,
} from './index-definitions.ts';

/**
 * The archive in the bulk format of OpenSearch and Elasticsearch (`POST /_bulk`): for each document a
 * line that names its index and id, and a line with the document, each ended by a line feed. Plan by
 * plan, so that the texts of two plans are never in memory together. A document replaces the one of the
 * same id, so the same file may be sent again.
 */
export function* printBulk(archive: Archive, printAddress: PrintAddress): Generator<string> {
  for (const plan of archive.plans) {
    yield printDocument(PLAN_INDEX, plan.id, describePlan(plan, archive, printAddress));
  }
  for (const record of archive.records) {
    const targets = describeRecordTargets(record, printAddress);
    yield printDocument(PLAN_INDEX, record.id, {
      ...describeRecord(record, archive.places, printAddress),
      text: null,
      passages: [],
      targets: targets.map((row) => carry(TARGETS, row)),
      citations: [],
    });
  }
  for (const row of listDirectiveRows(archive, printAddress)) {
    yield printDocument(DIRECTIVE_INDEX, String(row['id']), carry(DIRECTIVES, row));
  }
}

function describePlan(plan: Plan, archive: Archive, printAddress: PrintAddress): object {
  const page = printAddress(planAddress(plan.id));
  return {
    ...describeHeldPlan(plan, archive.places, printAddress),
    text: plan.loadBody().text,
    passages: listPlanPassages(plan).map(({ fragment, section, text }) => ({
      fragment,
      section,
      text,
      url: `${page}#${fragment}`,
    })),
    targets: describeTargets(plan, printAddress).map((row) => carry(TARGETS, row)),
    citations: describeCitations(plan, printAddress).map((row) => carry(CITATIONS, row)),
  };
}

function carry(table: TableDefinition, row: ExportRow): ExportRow {
  return Object.fromEntries(carriedFields(table).map(({ name }) => [name, row[name] ?? null]));
}

function printDocument({ name }: IndexDefinition, id: string, document: object): string {
  const action = { index: { _index: name, _id: id } };
  return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}
