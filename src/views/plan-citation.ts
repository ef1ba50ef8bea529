import type { Archive, Plan } from '../archive/archive.ts';
import { isAbsent } from '../schema/evidence.ts';
import { nameAgency } from './list-plans.ts';
import { wordDate } from './name-document.ts';

/**
 * How the plan is cited, without its address: "Ban Dân tộc tỉnh Cao Bằng, Kế hoạch …, ngày 30/01/2023".
 * What its source does not state is left out.
 */
export function wordPlanCitation({ facts }: Plan, archive: Archive): string {
  return [
    nameAgency(facts.agency.id, archive),
    facts.title.text,
    facts.number.status === 'stated' ? `số ${facts.number.value}` : null,
    isAbsent(facts.issuedOn) ? null : wordDate(facts.issuedOn.value),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
