import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { PLAN_KIND_LABEL, RECORD_KIND_LABEL } from '../wording/labels.ts';
import { wordDate } from './name-document.ts';

/** The words of a record in every list: its text is not in the archive. */
export const NOT_HELD_BADGE = 'chưa có văn bản trong kho';

/** A held plan as a row of a list: title, then agency, year and targets. */
export function listPlan(plan: Plan, archive: Archive): RegisterRow {
  const { facts } = plan;
  const targets = isAbsent(facts.targets)
    ? 'không nêu chỉ tiêu'
    : `${plan.targets.length} chỉ tiêu`;
  return {
    name: facts.title.text,
    href: planAddress(plan.id),
    detail: [
      nameAgency(facts.agency.id, archive),
      `năm ${facts.year.value}`,
      ...(isAbsent(facts.issuedOn) ? [] : [wordDate(facts.issuedOn.value)]),
      targets,
    ].join(' · '),
    badge: facts.kind === 'phat-dong' ? PLAN_KIND_LABEL[facts.kind] : undefined,
  };
}

/** A record of fact as a row of a list, always marked as one. */
export function listRecord(record: PlanRecord, archive: Archive): RegisterRow {
  return {
    name: record.title,
    href: planAddress(record.id),
    detail: [
      record.agency === undefined ? 'không rõ cơ quan' : nameAgency(record.agency, archive),
      record.year === undefined ? 'không rõ năm' : `năm ${record.year}`,
      RECORD_KIND_LABEL[record.kind],
      record.targets.length === 0
        ? 'nguồn không cho thấy chỉ tiêu'
        : `${record.targets.length} chỉ tiêu nhìn thấy trong nguồn`,
    ].join(' · '),
    badge: NOT_HELD_BADGE,
  };
}

/** The registered name of an agency; its id when the register does not know it. */
export function nameAgency(id: string, archive: Archive): string {
  return archive.agencies.get(id)?.name ?? id;
}
