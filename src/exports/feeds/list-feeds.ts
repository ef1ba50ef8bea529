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
  /** Newest first. */
  readonly plans: ReadonlySet<Plan>;
}

/** A feed holds no more plans than this, the newest; a reader of feeds loads the whole file every time. */
export const MOST_ENTRIES = 100;

/** The feed of all plans whose text is held; null while there is none. */
export function describeAllPlans(archive: Archive, printAddress: PrintAddress): Feed | null {
  const subject = {
    page: '/ke-hoach/',
    title: 'Thi đua mở: kế hoạch thi đua',
    plans: new Set(archive.plans),
  };
  return describeFeed(
    subject,
    ALL_PLANS_FEED,
    describeEntries(archive, printAddress),
    printAddress,
  );
}

/** A feed for each document, province, agency, year and movement that has a held plan. */
export function listFeeds(archive: Archive, printAddress: PrintAddress): readonly Feed[] {
  const subjects = new Map<string, Subject & { readonly plans: Set<Plan> }>();
  const add = (page: string, wordTitle: () => string, plan: Plan): void => {
    const known = subjects.get(page);
    if (known === undefined)
      subjects.set(page, { page, title: wordTitle(), plans: new Set([plan]) });
    else known.plans.add(plan);
  };
  const years = new Set([
    ...archive.plans.map(({ facts }) => facts.year.value),
    ...archive.records.flatMap(({ year }) => year ?? []),
  ]);
  const provinceNames = new Map(archive.places.map((place) => [place.id, place.name]));
  for (const plan of archive.plans) {
    const { agency, province, movements } = plan.facts;
    const agencyName = archive.agencies.get(agency.id)?.name ?? agency.id;
    const provinceName = provinceNames.get(province.id) ?? province.id;
    add(agencyAddress(agency.id), () => `Kế hoạch thi đua của ${agencyName}`, plan);
    add(provinceAddress(province.id), () => `Kế hoạch thi đua: ${provinceName}`, plan);
    for (const covered of listCoveredYears(plan)) {
      // A year has a page when something of the archive is of that year, not only for a period over it.
      if (!years.has(covered)) continue;
      add(yearAddress(covered), () => `Kế hoạch thi đua năm ${covered}`, plan);
    }
    for (const { id } of presentFact(movements) ?? []) {
      const name = archive.movements.get(id)?.name ?? id;
      add(movementAddress(id), () => `Kế hoạch nhắc đến phong trào “${name}”`, plan);
    }
    for (const { work } of plan.works) {
      if (work !== null) {
        add(documentAddress(work), () => `Kế hoạch viện dẫn ${nameWork(work, archive)}`, plan);
      }
    }
  }
  const describe = describeEntries(archive, printAddress);
  return [...subjects.values()].flatMap(
    (subject) => describeFeed(subject, feedAddress(subject.page), describe, printAddress) ?? [],
  );
}

function listCoveredYears({ facts: { year, period } }: Plan): readonly number[] {
  if (period === undefined) return [year.value];
  const length = period.to - period.from + 1;
  return [year.value, ...Array.from({ length }, (_, index) => period.from + index)];
}

type DescribeEntry = (plan: Plan) => FeedEntry;

/** One entry for all feeds that a plan stands in. */
function describeEntries(archive: Archive, printAddress: PrintAddress): DescribeEntry {
  const entries = new Map<Plan, FeedEntry>();
  return (plan) => {
    const entry = entries.get(plan) ?? describeEntry(plan, archive, printAddress);
    entries.set(plan, entry);
    return entry;
  };
}

function describeFeed(
  { page, title, plans }: Subject,
  path: string,
  describe: DescribeEntry,
  printAddress: PrintAddress,
): Feed | null {
  const [first, ...rest] = [...plans].slice(0, MOST_ENTRIES).map(describe);
  if (first === undefined) return null;
  return {
    path,
    address: printAddress(path),
    title,
    pageAddress: printAddress(page),
    entries: [first, ...rest],
    total: plans.size,
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
    `${plan.works.length} chỗ viện dẫn`,
  ].join(' · ');
}

function nameWork(id: string, archive: Archive): string {
  const facts = archive.documents.get(id)?.facts;
  if (facts === undefined) return id;
  const date = facts.date === null ? [] : [printDate(facts.date)];
  if (facts.number === null) return [facts.title ?? printTypeLabel(facts.type), ...date].join(' ');
  return [printTypeLabel(facts.type), facts.number, ...date].join(' ');
}
