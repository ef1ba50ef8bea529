import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import { DATA_LICENCE } from './licence.ts';
import { describeCitations } from './rows/citations.ts';
import { describeFacts } from './rows/facts.ts';
import { describeHeldPlan, describeRecord } from './rows/plans.ts';
import { describeRecordTargets, describeTargets } from './rows/targets.ts';
import { listPlanPassages } from './sqlite/passages.ts';

/**
 * Everything that the page of a held plan says, for machines: its rows as in the open data, its notes
 * and its whole text by passage.
 */
export function describePlanAsJson(
  plan: Plan,
  archive: Archive,
  printAddress: PrintAddress,
): Readonly<Record<string, unknown>> {
  return {
    plan: describeHeldPlan(plan, archive.places, printAddress),
    facts: describeFacts(plan, printAddress),
    citations: describeCitations(plan, printAddress),
    targets: describeTargets(plan, printAddress),
    notes: plan.notes,
    text: listPlanPassages(plan).map(({ fragment, section, text }) => ({
      fragment,
      section,
      text,
    })),
    licence: DATA_LICENCE.address,
  };
}

/** The same for a plan of which only facts are held. */
export function describeRecordAsJson(
  record: PlanRecord,
  archive: Archive,
  printAddress: PrintAddress,
): Readonly<Record<string, unknown>> {
  return {
    plan: describeRecord(record, archive.places, printAddress),
    targets: describeRecordTargets(record, printAddress),
    licence: DATA_LICENCE.address,
  };
}
