import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Plan, PlanRecord } from '../../archive/archive.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import type { ExportRow } from '../csv.ts';

/** The targets of one held plan, in reading order. */
export function describeTargets(plan: Plan, printAddress: PrintAddress): readonly ExportRow[] {
  const page = printAddress(planAddress(plan.id));
  return plan.targets.map((target) => ({
    plan: plan.id,
    order: target.order,
    text: target.passage,
    subject: target.subject,
    indicator: target.indicator,
    comparator: target.comparator,
    value: target.value ?? null,
    valueMax: target.valueMax ?? null,
    unit: target.unit ?? null,
    denominator: target.denominator ?? null,
    level: target.level ?? null,
    qualitative: null,
    hedge: target.hedge ?? null,
    due: target.due ?? null,
    area: null,
    kind: target.kind,
    section: target.section,
    sentence: target.sentence.text,
    held: true,
    note: null,
    url: `${page}#${target.fragment}`,
  }));
}

/** The figures that the source of a record shows, in its order. */
export function describeRecordTargets(
  record: PlanRecord,
  printAddress: PrintAddress,
): readonly ExportRow[] {
  const url = printAddress(planAddress(record.id));
  return record.targets.map((target, index) => ({
    plan: record.id,
    order: index + 1,
    text: null,
    subject: target.subject ?? null,
    indicator: target.indicator,
    comparator: target.comparator,
    value: target.value ?? null,
    valueMax: target.valueMax ?? null,
    unit: target.unit ?? null,
    denominator: target.denominator ?? null,
    level: target.level ?? null,
    qualitative: target.qualitative ?? null,
    hedge: target.hedge ?? null,
    due: target.due === undefined ? null : String(target.due),
    area: target.area ?? null,
    kind: 'chi-tieu',
    section: null,
    sentence: null,
    held: false,
    note: target.note ?? null,
    url,
  }));
}
