import type { Archive, Movement, Plan } from '../archive/archive.ts';
import { type PlanSelection, selectByMovement } from '../archive/plan-selections.ts';
import type { LabelledFact, RegisterRow } from '../components/values.ts';
import { documentAddress, planAddress } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { nameAgency } from './list-plans.ts';
import { nameDocument } from './name-document.ts';
import {
  pageSelection,
  selectRecordsByMovement,
  wordSelection,
  type SelectionPage,
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

/** Plans that name the movement, and records of plans that are about it. */
export function selectOfMovement(movement: Movement, archive: Archive): PlanSelection {
  return {
    held: selectByMovement(archive, movement.id),
    records: selectRecordsByMovement(archive, movement.id),
  };
}

/** One page of them; each plan with its own wording and the way to the passage. */
export function pageMovement(
  movement: Movement,
  archive: Archive,
  size: number,
  number: number,
): SelectionPage {
  return pageSelection(selectOfMovement(movement, archive), archive, size, number, (plan) =>
    listMovementPlan(plan, movement, archive),
  );
}

function listMovementPlan(plan: Plan, movement: Movement, archive: Archive): RegisterRow {
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
}

/** The opening of a movement's page and its course over the years. */
export function viewMovementCourse(
  movement: Movement,
  archive: Archive,
): YearCounts & { readonly words: string } {
  const selection = selectOfMovement(movement, archive);
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
