import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import {
  agencyAddress,
  documentAddress,
  movementAddress,
  planAddress,
  provinceAddress,
  yearAddress,
} from '../../domain/addresses/addresses.ts';
import { printTypeLabel } from '../../domain/citations/vocabulary/document-types.ts';
import { printDate } from '../../domain/dates/civil-date.ts';
import { presentFact } from '../rows/read-fact.ts';
import { ALL_PLANS_FEED, feedAddress } from './feed-address.ts';
import { nameUuid } from './name-uuid.ts';
import type { Feed, FeedEntry } from './print-atom.ts';

/** What a feed is about: the page, its name in a sentence, and the plans that belong to it. */
interface Subject {
  readonly page: string;
  readonly title: string;
  readonly entries: Iterable<FeedEntry>;
}

/** The feed of all plans whose text is held; null while there is none. */
export function describeAllPlans(archive: Archive, printAddress: PrintAddress): Feed | null {
  const entries = archive.plans.map((plan) => describeEntry(plan, archive, printAddress));
  const subject = { page: '/ke-hoach/', title: 'Thi đua mở: kế hoạch thi đua', entries };
  return describeFeed(subject, ALL_PLANS_FEED, printAddress);
}

/** A feed for each document, province, agency, year and movement that has a held plan. */
export function listFeeds(archive: Archive, printAddress: PrintAddress): readonly Feed[] {
  const subjects = new Map<string, Subject & { readonly entries: Set<FeedEntry> }>();
  const add = (page: string, title: string, entry: FeedEntry): void => {
    const subject = subjects.get(page) ?? { page, title, entries: new Set<FeedEntry>() };
    subjects.set(page, subject);
    subject.entries.add(entry);
  };
  const provinceNames = new Map(archive.places.map((place) => [place.id, place.name]));
  for (const plan of archive.plans) {
    // One entry for all feeds that the plan stands in.
    const entry = describeEntry(plan, archive, printAddress);
    const { agency, province, year, movements } = plan.facts;
    const agencyName = archive.agencies.get(agency.id)?.name ?? agency.id;
    const provinceName = provinceNames.get(province.id) ?? province.id;
    add(agencyAddress(agency.id), `Kế hoạch thi đua của ${agencyName}`, entry);
    add(provinceAddress(province.id), `Kế hoạch thi đua: ${provinceName}`, entry);
    add(yearAddress(year.value), `Kế hoạch thi đua năm ${year.value}`, entry);
    for (const { id } of presentFact(movements) ?? []) {
      const name = archive.movements.get(id)?.name ?? id;
      add(movementAddress(id), `Kế hoạch nhắc đến phong trào “${name}”`, entry);
    }
    for (const { work } of plan.citations) {
      if (work !== null) {
        add(documentAddress(work), `Kế hoạch viện dẫn ${nameWork(work, archive)}`, entry);
      }
    }
  }
  return [...subjects.values()].flatMap(
    (subject) => describeFeed(subject, feedAddress(subject.page), printAddress) ?? [],
  );
}

function describeFeed(
  { page, title, entries }: Subject,
  path: string,
  printAddress: PrintAddress,
): Feed | null {
  const [first, ...rest] = entries;
  if (first === undefined) return null;
  return {
    path,
    address: printAddress(path),
    title,
    pageAddress: printAddress(page),
    entries: [first, ...rest],
  };
}

function describeEntry(plan: Plan, archive: Archive, printAddress: PrintAddress): FeedEntry {
  const path = planAddress(plan.id);
  return {
    uuid: nameUuid(path),
    address: printAddress(path),
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
    `${plan.citations.length} chỗ viện dẫn`,
  ].join(' · ');
}

function nameWork(id: string, archive: Archive): string {
  const facts = archive.documents.get(id)?.facts;
  if (facts === undefined) return id;
  const date = facts.date === null ? [] : [printDate(facts.date)];
  if (facts.number === null) return [facts.title ?? printTypeLabel(facts.type), ...date].join(' ');
  return [printTypeLabel(facts.type), facts.number, ...date].join(' ');
}
