import type { Agency, Archive } from '../archive/archive.ts';
import type { LabelledFact } from '../components/values.ts';
import { agencyAddress } from '../domain/addresses/addresses.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { wordDate } from './name-document.ts';
import { viewProvinceFact } from './province-fact.ts';

/** What the register knows of an agency: its place then and now, what it belongs to, what became of it. */
export function viewAgencyFacts(agency: Agency, archive: Archive): readonly LabelledFact[] {
  const facts: LabelledFact[] = [];
  const province =
    agency.province === undefined ? null : viewProvinceFact(agency.province, archive);
  if (province !== null) facts.push(province);
  if (agency.parent !== undefined) {
    facts.push({ label: 'Trực thuộc', values: [{ text: agency.parent }] });
  }
  if (agency.abbreviation !== undefined) {
    facts.push({ label: 'Ký hiệu trong số văn bản', values: [{ text: agency.abbreviation }] });
  }
  const { successor } = agency;
  if (successor !== undefined) {
    facts.push({
      label: 'Cơ quan kế tiếp',
      values: [
        {
          text: successor.name,
          href: successor.agency === undefined ? undefined : agencyAddress(successor.agency),
          note: [
            successor.date === undefined ? 'chưa rõ ngày' : `từ ${wordDate(successor.date)}`,
            CONFIDENCE_LABEL[successor.confidence],
          ].join('; '),
        },
      ],
    });
  }
  return facts;
}
