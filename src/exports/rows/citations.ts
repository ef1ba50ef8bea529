import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Plan, PlanCitation } from '../../archive/archive.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import type { ExportRow } from '../csv.ts';

/** The citations of one plan. */
export function describeCitations(plan: Plan, printAddress: PrintAddress): readonly ExportRow[] {
  const page = printAddress(planAddress(plan.id));
  return plan.citations.map((citation) => ({
    plan: plan.id,
    order: citation.order,
    surface: citation.surface,
    type: citation.type,
    numberAsWritten: citation.numberAsWritten,
    number: citation.number,
    repairs: citation.repairs.map((repair) => repair.rule),
    date: citation.date,
    issuer: citation.issuer,
    title: citation.title,
    family: citation.family,
    directive: citation.work,
    candidates: citation.candidates,
    evidence: citation.evidence.map(printEvidence),
    role: citation.role,
    section: citation.section,
    sentence: citation.sentence.text,
    url: `${page}#${citation.fragment}`,
    // The citation keeps the place in the list, from 0; rows are known by their order, from 1.
    nestedIn: citation.nestedIn === null ? null : citation.nestedIn + 1,
  }));
}

function printEvidence(evidence: PlanCitation['evidence'][number]): string {
  return evidence.kind === 'matched'
    ? `matched:${evidence.reason}`
    : `rejected:${evidence.document}:${evidence.reason}`;
}
