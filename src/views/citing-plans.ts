import type { Archive, CitedDocument, Citing, Plan, PlanCitation } from '../archive/archive.ts';
import { listOtherOrders } from '../archive/citing-orders.ts';
import { citingAddress, orderParam, planAddress } from '../domain/addresses/addresses.ts';
import type { CitingOrder } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { wordValidityOn } from './document-validity.ts';
import { nameAgency } from './list-plans.ts';
import {
  PAGE_SIZE,
  cutGroups,
  listPages,
  type GroupStart,
  type GroupedPage,
  type ListGroup,
  type PagedGroup,
} from './paging.ts';
import { provinceAsIssued } from './province-today.ts';

/** How each order of citing plans is called, and what its groups are. */
export const ORDER_WORDS: Readonly<Record<CitingOrder, { label: string; groups: string }>> = {
  tinh: { label: 'Theo tỉnh, thành phố', groups: 'Tỉnh, thành phố khi ban hành' },
  nam: { label: 'Theo năm', groups: 'Năm của kế hoạch' },
  'vai-tro': { label: 'Theo vai trò của viện dẫn', groups: 'Vai trò của viện dẫn' },
};

/** The order that `orderParam` gave a part of an address for. Throws for another one. */
export function orderOf(param: string): CitingOrder {
  const order = (Object.keys(ORDER_WORDS) as CitingOrder[]).find(
    (one) => orderParam(one) === param,
  );
  if (order === undefined) throw new Error(`There is no order ${param}`);
  return order;
}

/** One page of the plans that cite a document, as `CitingPlans.astro` takes it. */
export interface CitingPageView {
  /** The address of the first page of the order. */
  readonly address: string;
  /** The ways to the orders; none where there is only one. */
  readonly orders: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
  readonly groupsLabel: string;
  readonly starts: readonly GroupStart[];
  readonly page: Omit<GroupedPage<CitingPlan>, 'groups'>;
  readonly groups: readonly CitedByView[];
}

/** Citing plans of one group, as `CitedByGroup.astro` takes them. */
export interface CitedByView {
  readonly heading: string;
  readonly id: string;
  /** How many plans of the group there are, over all pages. */
  readonly total: number;
  readonly plans: readonly {
    readonly plan: { readonly label: string; readonly href: string };
    readonly detail: string;
    readonly mentions: readonly {
      readonly before: string;
      readonly words: string;
      readonly after: string;
      readonly href: string;
      readonly notes: readonly string[];
    }[];
  }[];
}

/** A plan with every place in which it cites one document. */
export interface CitingPlan {
  readonly plan: Plan;
  readonly passages: readonly Citing[];
}

type CitingPages = ReturnType<typeof cutGroups<CitingPlan>>;

/** The n-th page of the plans that cite a document, in one order. Throws when there is none. */
export function viewCitingPage(
  document: CitedDocument,
  archive: Archive,
  order: CitingOrder,
  number: number,
): CitingPageView {
  const { pages, starts } = pageCitedBy(document, archive, order);
  const page = pages[number - 1];
  if (page === undefined) throw new Error(`There is no page ${number}`);
  const others = listOtherOrders(document);
  const orders: readonly CitingOrder[] = others.length === 0 ? [] : ['tinh', ...others];
  return {
    address: citingAddress(document.id, order),
    orders: orders.map((one) => ({
      label: ORDER_WORDS[one].label,
      href: citingAddress(document.id, one),
      isCurrent: one === order,
    })),
    groupsLabel: ORDER_WORDS[order].groups,
    starts,
    page,
    groups: page.groups.map((group) => viewCitedBy(group, document, archive)),
  };
}

/** Every plan that cites a document, in groups and cut into pages. */
export function pageCitedBy(
  document: CitedDocument,
  archive: Archive,
  order: CitingOrder = 'tinh',
): CitingPages {
  return archive.remember(`citing-pages ${order} ${document.id}`, () =>
    cutGroups(groupCiting(document, archive, order), PAGE_SIZE.citing),
  );
}

/** The numbers of the pages of one order, known without knowing what stands on them. */
export function listCitingPages(
  { citingPlans, citingRoles }: CitedDocument,
  order: CitingOrder,
): readonly number[] {
  // A plan lies in one province and one year, and may cite a document in both roles.
  const entries =
    order === 'vai-tro' ? citingRoles['can-cu'] + citingRoles['vien-dan'] : citingPlans;
  return listPages(entries, PAGE_SIZE.citing);
}

/** A plan stands once in every group to which one of its citations belongs. */
function groupCiting(
  document: CitedDocument,
  archive: Archive,
  order: CitingOrder,
): readonly ListGroup<CitingPlan>[] {
  const { citedBy } = document;
  return divideCiting(document, archive, order).map(({ id, heading, places }) => {
    const plans = new Map<Plan, Citing[]>();
    for (const place of places) {
      const citing = citedBy[place] as Citing;
      const passages = plans.get(citing.plan);
      if (passages === undefined) plans.set(citing.plan, [citing]);
      else passages.push(citing);
    }
    return {
      id: `${order}-${id}`,
      heading,
      items: [...plans].map(([plan, passages]) => ({ plan, passages })),
    };
  });
}

/** Citations of a document that belong together, by their places among all of them. */
interface CitingGroup extends GroupName {
  readonly places: readonly number[];
}

/** The citations of fewer plans are divided sooner than it is found out whether they still can be. */
const WORTH_KEEPING = 200;

/** The groups in their order. Most changes leave them as they are, so those of many plans are kept. */
function divideCiting(
  document: CitedDocument,
  archive: Archive,
  order: CitingOrder,
): readonly CitingGroup[] {
  const divide = (): readonly CitingGroup[] => {
    const groups = new Map<string, GroupName & { readonly places: number[] }>();
    for (const [place, citing] of document.citedBy.entries()) {
      const { id, heading } = GROUP_OF[order](citing, archive);
      const group = groups.get(id) ?? { id, heading, places: [] };
      group.places.push(place);
      groups.set(id, group);
    }
    return [...groups.values()].sort((a, b) => compareGroups(order, a.heading, b.heading));
  };
  return document.citingPlans < WORTH_KEEPING
    ? divide()
    : archive.keep(`citing-groups ${order} ${document.id}`, divide);
}

interface GroupName {
  readonly id: string;
  readonly heading: string;
}

const GROUP_OF: Readonly<Record<CitingOrder, (citing: Citing, archive: Archive) => GroupName>> = {
  tinh: ({ plan }, archive) => {
    const place = provinceAsIssued(plan, archive);
    const id = place?.id ?? plan.facts.province.id;
    return { id, heading: place?.name ?? id };
  },
  nam: ({ plan }) => {
    const year = String(plan.facts.year.value);
    return { id: year, heading: `Năm ${year}` };
  },
  'vai-tro': ({ cited: { role } }) => ({
    id: role,
    heading: role === 'can-cu' ? 'Căn cứ mở đầu' : 'Viện dẫn trong nội dung',
  }),
};

/** Provinces and roles by the alphabet, which puts the opening basis first; the newest year first. */
function compareGroups(order: CitingOrder, a: string, b: string): number {
  return order === 'nam' ? b.localeCompare(a, 'vi') : a.localeCompare(b, 'vi');
}

/** Plans of one group that cite a document, with every sentence in which they do. */
function viewCitedBy(
  { id, heading, items, total }: PagedGroup<CitingPlan>,
  document: CitedDocument,
  archive: Archive,
): CitedByView {
  return {
    id,
    heading,
    total,
    plans: items.map(({ plan, passages }) => ({
      plan: { label: plan.facts.title.text, href: planAddress(plan.id) },
      detail: [
        nameAgency(plan.facts.agency.id, archive),
        `năm ${plan.facts.year.value}`,
        ...wordValidityThen(plan, document, archive),
      ].join(' · '),
      mentions: passages.map(({ citation }) => viewMention(plan, citation)),
    })),
  };
}

function viewMention(plan: Plan, citation: PlanCitation): CitedByView['plans'][0]['mentions'][0] {
  const { text, start, end } = citation.sentence;
  return {
    before: text.slice(0, start),
    words: text.slice(start, end),
    after: text.slice(end),
    href: `${planAddress(plan.id)}#${citation.fragment}`,
    notes: [
      citation.role === 'can-cu' ? 'căn cứ mở đầu' : 'viện dẫn',
      ...(citation.section === null ? [] : [`mục “${citation.section}”`]),
      ...(citation.nestedIn === null ? [] : ['nêu trong tên của một văn bản khác']),
      ...(citation.repairs.length === 0 ? [] : [`ghi là “${citation.numberAsWritten ?? ''}”`]),
    ],
  };
}

function wordValidityThen(
  plan: Plan,
  document: CitedDocument,
  archive: Archive,
): readonly string[] {
  const { issuedOn, year } = plan.facts;
  const day = isAbsent(issuedOn) ? String(year.value) : issuedOn.value;
  const words = wordValidityOn(document, day, archive);
  return words === null ? [] : [`khi lập kế hoạch: ${words}`];
}
