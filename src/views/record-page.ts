import type { Archive, PlanRecord } from '../archive/archive.ts';
import type { Cell } from '../components/table/table.ts';
import type { LabelledFact } from '../components/values.ts';
import {
  agencyAddress,
  documentAddress,
  indicatorAddress,
  yearAddress,
} from '../domain/addresses/addresses.ts';
import { printTargetValue } from '../domain/targets/print-target.ts';
import type { RecordTarget } from '../schema/plan-record.ts';
import { RECORD_KIND_LABEL } from '../wording/labels.ts';
import { nameAgency } from './list-plans.ts';
import { wordDate } from './name-document.ts';
import { viewProvinceFact } from './province-fact.ts';
import { quantityOf } from './target-quantity.ts';

const EVENT_LABEL = {
  'hoi-nghi': 'Ngày hội nghị',
  tin: 'Ngày đưa tin',
  dang: 'Ngày đăng',
} as const;

const NOT_VISIBLE = 'nguồn không cho thấy';

/** What is known of a plan that the archive does not hold; what its source does not show is said so. */
export function viewRecordFacts(record: PlanRecord, archive: Archive): readonly LabelledFact[] {
  const facts: LabelledFact[] = [
    { label: 'Loại', values: [{ text: RECORD_KIND_LABEL[record.kind] }] },
    record.agency === undefined
      ? { label: 'Cơ quan', absent: record.agencyNote ?? NOT_VISIBLE }
      : {
          label: 'Cơ quan',
          values: [
            {
              text: nameAgency(record.agency, archive),
              href: agencyAddress(record.agency),
              note: record.agencyNote,
            },
          ],
        },
    viewProvince(record, archive),
    record.year === undefined
      ? { label: 'Năm', absent: NOT_VISIBLE }
      : { label: 'Năm', values: [{ text: String(record.year), href: yearAddress(record.year) }] },
    record.number === undefined
      ? { label: 'Số', absent: NOT_VISIBLE }
      : { label: 'Số', values: [{ text: record.number }] },
    record.issuedOn === undefined
      ? { label: 'Ngày ban hành', absent: NOT_VISIBLE }
      : { label: 'Ngày ban hành', values: [{ text: wordDate(record.issuedOn) }] },
  ];
  if (record.event !== undefined) {
    facts.push({
      label: EVENT_LABEL[record.event.kind],
      values: [{ text: wordDate(record.event.on) }],
    });
  }
  if (record.cites.length > 0) {
    facts.push({
      label: 'Viện dẫn',
      values: record.cites.map((cite) => ({
        text: cite.number,
        href: cite.directive === undefined ? undefined : documentAddress(cite.directive),
      })),
    });
  }
  if (record.note !== undefined) facts.push({ label: 'Ghi chú', values: [{ text: record.note }] });
  return facts;
}

function viewProvince(record: PlanRecord, archive: Archive): LabelledFact {
  const fact = record.province === undefined ? null : viewProvinceFact(record.province, archive);
  return fact ?? { label: 'Tỉnh, thành phố', absent: 'của trung ương hoặc liên tỉnh' };
}

/** The figures that the source of a record shows. */
export function viewRecordTargets(
  record: PlanRecord,
  archive: Archive,
): readonly (readonly Cell[])[] {
  return record.targets.map((target) => [
    {
      text: archive.indicators.get(target.indicator)?.name ?? target.indicator,
      href: indicatorAddress(target.indicator),
    },
    target.subject === undefined ? { none: 'not-visible' } : { text: target.subject },
    viewRecordTargetValue(target),
  ]);
}

/** The value of a record's figure, with all that limits what it may be compared with. */
export function viewRecordTargetValue(target: RecordTarget, href?: string): Cell {
  const detail = [
    target.level === undefined ? undefined : `mức: ${target.level}`,
    target.qualitative,
    target.denominator === undefined ? undefined : `tính trên: ${target.denominator}`,
    target.area === undefined ? undefined : `phạm vi: ${target.area}`,
    target.hedge === undefined ? undefined : `lời văn: “${target.hedge}”`,
    target.due === undefined
      ? undefined
      : target.due === 'hang-nam'
        ? 'hằng năm'
        : `hạn: năm ${target.due}`,
  ].filter((words) => words !== undefined);
  return {
    text: printTargetValue(quantityOf(target)) ?? 'nêu bằng chữ, không có số',
    href,
    detail: detail.length === 0 ? undefined : detail.join('; '),
  };
}
