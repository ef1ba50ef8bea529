import type { Archive, Plan } from '../../archive/archive.ts';
import type { LookupTable } from '../../archive/lookup-table.ts';
import type { PlanList } from '../../archive/plan-list.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import { printDate } from '../../domain/dates/civil-date.ts';
import { presentFact } from '../rows/read-fact.ts';
import { nameUuid } from './name-uuid.ts';
import type { FeedEntry } from './print-atom.ts';

/** An entry of a plan, which every feed that the plan stands in has; its address depends on the site. */
export type PlanEntry = Omit<FeedEntry, 'address'>;

const ENTRIES: PlanList<readonly [id: string, entry: PlanEntry]> = {
  name: 'entries of feeds',
  make: (plan, archive) => [plan.id, describeEntry(plan, archive)],
};

/** The entries of held plans by the ids of these. */
export const FEED_ENTRIES: LookupTable<string, PlanEntry> = {
  name: 'entries-of-feeds',
  isOfPlans: true,
  lists: [ENTRIES.name],
  make: (archive) => new Map(archive.eachPlan(ENTRIES)),
};

function describeEntry(plan: Plan, archive: Archive): PlanEntry {
  return {
    uuid: nameUuid(planAddress(plan.id)),
    title: plan.facts.title.text,
    author: archive.agencies.get(plan.facts.agency.id)?.name ?? plan.facts.agency.id,
    summary: wordSummary(plan, archive),
    date: presentFact(plan.facts.issuedOn)?.value ?? String(plan.facts.year.value),
  };
}

function wordSummary(plan: Plan, archive: Archive): string {
  const issued = presentFact(plan.facts.issuedOn)?.value;
  return [
    archive.agencies.get(plan.facts.agency.id)?.name ?? plan.facts.agency.id,
    `năm ${plan.facts.year.value}`,
    issued === undefined ? 'không rõ ngày ban hành' : `ban hành ${printDate(issued)}`,
    plan.targets.length === 0 ? 'không nêu chỉ tiêu' : `${plan.targets.length} chỉ tiêu`,
    `${plan.works.length} chỗ viện dẫn`,
  ].join(' · ');
}
