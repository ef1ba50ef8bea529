import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import type { LookupTable } from '../../archive/lookup-table.ts';
import {
  PLANS_BY_AGENCY,
  PLANS_BY_MOVEMENT,
  PLANS_BY_PROVINCE,
  PLANS_BY_YEAR,
  listYears,
  selectByAgency,
  selectByMovement,
  selectByProvince,
  selectByYear,
  type PlanSelection,
} from '../../archive/plan-selections.ts';
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
import { ALL_PLANS_FEED, feedAddress } from './feed-address.ts';
import { FEED_ENTRIES } from './feed-entries.ts';
import type { Feed, FeedEntry } from './print-atom.ts';

/** What a feed is about: the name of its page in a sentence, and the plans that belong to that. */
interface Subject {
  readonly title: string;
  /** Newest first, each once. */
  readonly plans: readonly Plan[];
}

/** A feed holds no more plans than this, the newest; a reader of feeds loads the whole file every time. */
export const MOST_ENTRIES = 100;

const KINDS = ['agency', 'province', 'year', 'movement', 'document'] as const;

/** Which feed it is, of those of pages that some held plan belongs to. */
export interface FeedSubject {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
}

/** The feed of all plans whose text is held; null while there is none. */
export function describeAllPlans(archive: Archive, printAddress: PrintAddress): Feed | null {
  const subject = {
    title: 'Thi đua mở: kế hoạch thi đua',
    plans: archive.plans,
  };
  return describe(subject, '/ke-hoach/', ALL_PLANS_FEED, archive, printAddress);
}

/** The feed of an agency, a province, a year, a movement or a document; null where no held plan has it. */
export function describeFeed(
  feed: FeedSubject,
  archive: Archive,
  printAddress: PrintAddress,
): Feed | null {
  const page = pageOf(feed);
  return describe(findSubject(feed, archive), page, feedAddress(page), archive, printAddress);
}

/** Where a feed lies on the site. */
export function feedPath(feed: FeedSubject): string {
  return feedAddress(pageOf(feed));
}

/** The feed of something with this id that lies there; null where none would. */
export function findFeed(path: string, id: string): FeedSubject | null {
  return KINDS.map((kind) => ({ kind, id })).find((feed) => feedPath(feed) === path) ?? null;
}

/** Each document, province, agency, year and movement that has a held plan. */
export function listFeeds(archive: Archive): readonly FeedSubject[] {
  const years = new Set(listYears(archive));
  const listHeld = <K extends string | number>(
    kind: FeedSubject['kind'],
    table: LookupTable<K, PlanSelection>,
  ): readonly FeedSubject[] =>
    [...archive.lookUp(table)]
      .filter(([, { held }]) => held.length > 0)
      .map(([id]) => ({ kind, id: String(id) }));
  return [
    ...listHeld('agency', PLANS_BY_AGENCY),
    ...listHeld('province', PLANS_BY_PROVINCE),
    // A year has a page when something of the archive is of that year, not only for a period over it.
    ...listHeld('year', PLANS_BY_YEAR).filter(({ id }) => years.has(Number(id))),
    ...Array.from(archive.lookUp(PLANS_BY_MOVEMENT).keys(), (id) => {
      return { kind: 'movement' as const, id };
    }),
    ...[...archive.documents.values()]
      .filter(({ citingPlans }) => citingPlans > 0)
      .map(({ id }) => ({ kind: 'document' as const, id })),
  ];
}

function pageOf({ kind, id }: FeedSubject): string {
  switch (kind) {
    case 'agency':
      return agencyAddress(id);
    case 'province':
      return provinceAddress(id);
    case 'year':
      return yearAddress(Number(id));
    case 'movement':
      return movementAddress(id);
    case 'document':
      return documentAddress(id);
  }
}

function findSubject({ kind, id }: FeedSubject, archive: Archive): Subject {
  switch (kind) {
    case 'agency':
      return {
        title: `Kế hoạch thi đua của ${archive.agencies.get(id)?.name ?? id}`,
        plans: selectByAgency(archive, id).held,
      };
    case 'province': {
      // A name stands for the unit of the later era where both have it.
      const name = archive.places.findLast((place) => place.id === id)?.name ?? id;
      return {
        title: `Kế hoạch thi đua: ${name}`,
        plans: selectByProvince(archive, id).held,
      };
    }
    case 'year':
      return {
        title: `Kế hoạch thi đua năm ${id}`,
        plans: selectByYear(archive, Number(id)).held,
      };
    case 'movement':
      return {
        title: `Kế hoạch nhắc đến phong trào “${archive.movements.get(id)?.name ?? id}”`,
        plans: selectByMovement(archive, id),
      };
    case 'document':
      return {
        title: `Kế hoạch viện dẫn ${nameWork(id, archive)}`,
        plans: [...new Set((archive.documents.get(id)?.citedBy ?? []).map(({ plan }) => plan))],
      };
  }
}

function describe(
  { title, plans }: Subject,
  page: string,
  path: string,
  archive: Archive,
  printAddress: PrintAddress,
): Feed | null {
  const entries = archive.lookUp(FEED_ENTRIES);
  const [first, ...rest] = plans.slice(0, MOST_ENTRIES).flatMap(({ id }): readonly FeedEntry[] => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [{ ...entry, address: printAddress(planAddress(id)) }];
  });
  if (first === undefined) return null;
  return {
    path,
    address: printAddress(path),
    title,
    pageAddress: printAddress(page),
    entries: [first, ...rest],
    total: plans.length,
  };
}

function nameWork(id: string, archive: Archive): string {
  const facts = archive.documents.get(id)?.facts;
  if (facts === undefined) return id;
  const date = facts.date === null ? [] : [printDate(facts.date)];
  if (facts.number === null) return [facts.title ?? printTypeLabel(facts.type), ...date].join(' ');
  return [printTypeLabel(facts.type), facts.number, ...date].join(' ');
}
