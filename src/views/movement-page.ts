import type { Archive, Movement } from '../archive/archive.ts';
import type { LabelledFact, RegisterRow } from '../components/values.ts';
import { documentAddress, planAddress } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { listRecord, nameAgency } from './list-plans.ts';
import { nameDocument } from './name-document.ts';
import {
  selectByMovement,
  selectRecordsByMovement,
  wordSelection,
  type PlanSelection,
} from './select-plans.ts';
import { countByYear, type YearCounts } from './year-counts.ts';

/** What the register knows of a movement: kind, wordings of its name, documents that launched it. */
export function viewMovementFacts(movement: Movement, archive: Archive): readonly LabelledFact[] {
  const facts: LabelledFact[] = [
    {
      label: 'Loại',
      values: [{ text: movement.kind === 'phong-trao' ? 'phong trào thi đua' : 'cuộc vận động' }],
    },
    { label: 'Các cách gọi', values: movement.wordings.map((text) => ({ text: `“${text}”` })) },
  ];
  if (movement.launchedBy !== undefined) {
    facts.push({
      label: 'Văn bản phát động',
      values: movement.launchedBy.map((id) => {
        const document = archive.documents.get(id);
        return {
          text: document === undefined ? id : nameDocument(document.facts),
          href: documentAddress(id),
        };
      }),
    });
  }
  facts.push({
    label: 'Độ tin cậy',
    values: [{ text: CONFIDENCE_LABEL[movement.confidence], note: movement.note }],
  });
  return facts;
}

/** Plans that name the movement, each with its own wording and the way to the passage. */
export function listMovementPlans(movement: Movement, archive: Archive): readonly RegisterRow[] {
  return selectByMovement(archive, movement.id).map((plan) => {
    const mentions = isAbsent(plan.facts.movements) ? [] : plan.facts.movements;
    const mention = mentions.find((candidate) => candidate.id === movement.id);
    const fragment = mention === undefined ? undefined : plan.factFragments[mention.passage];
    return {
      name: plan.facts.title.text,
      href: planAddress(plan.id) + (fragment === undefined ? '' : `#${fragment}`),
      detail: [
        nameAgency(plan.facts.agency.id, archive),
        `năm ${plan.facts.year.value}`,
        ...(mention === undefined ? [] : [`trong văn bản: ${mention.passage}`]),
      ].join(' · '),
    };
  });
}

/** Records of plans that are about the movement, by their titles. */
export function listMovementRecords(movement: Movement, archive: Archive): readonly RegisterRow[] {
  return selectRecordsByMovement(archive, movement.id).map((record) => listRecord(record, archive));
}

/** The opening of a movement's page and its course over the years. */
export function viewMovementCourse(
  movement: Movement,
  archive: Archive,
): YearCounts & { readonly words: string } {
  const selection: PlanSelection = {
    held: selectByMovement(archive, movement.id),
    records: selectRecordsByMovement(archive, movement.id),
  };
  const counts = countByYear(selection, archive);
  const newest = counts.years[0]?.year;
  const oldest = counts.years.at(-1)?.year;
  const when =
    newest === undefined || oldest === undefined
      ? ''
      : newest === oldest
        ? `, năm ${newest}`
        : `, từ năm ${oldest} đến năm ${newest}`;
  return { ...counts, words: wordSelection(selection) + when };
}
