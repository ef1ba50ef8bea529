import type { Agency, Archive } from '../archive/archive.ts';
import type { LabelledFact } from '../components/values.ts';
import { agencyAddress, provinceAddress } from '../domain/addresses/addresses.ts';
import { findPlace, placeToday } from '../domain/places/place-today.ts';
import { printPlaceWithType } from '../domain/places/print-place.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { wordDate } from './name-document.ts';

/** What the register knows of an agency: its place then and now, what it belongs to, what became of it. */
export function viewAgencyFacts(agency: Agency, archive: Archive): readonly LabelledFact[] {
  const facts: LabelledFact[] = [];
  const place = agency.province === undefined ? null : findPlace(archive.places, agency.province);
  if (place !== null) {
    const today = placeToday(archive.places, place);
    facts.push({
      label: 'Tỉnh, thành phố',
      values: [
        {
          text: place.name,
          href: provinceAddress(place.id),
          note:
            today === null || today.change === 'unchanged'
              ? undefined
              : `nay thuộc ${printPlaceWithType(today.place)}`,
        },
      ],
    });
  }
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
