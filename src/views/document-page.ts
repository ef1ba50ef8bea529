import type { Archive, CitedDocument, Citing, Plan, PlanCitation } from '../archive/archive.ts';
import type { LabelledFact, RegisterRow } from '../components/values.ts';
import { documentAddress, planAddress, provinceAddress } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { viewValidity, wordValidityOn } from './document-validity.ts';
import { viewVariants } from './document-variants.ts';
import { nameAgency } from './list-plans.ts';
import { nameDocument, wordDate } from './name-document.ts';
import { PAGE_SIZE, cutGroups, type ListGroup, type PagedGroup } from './paging.ts';
import { provinceAsIssued } from './province-today.ts';

/** The facts of a document's first screen; what is not known is said to be not known. */
export function viewDocumentFacts(
  document: CitedDocument,
  archive: Archive,
): readonly LabelledFact[] {
  const { entry, facts } = document;
  const plans = document.citingPlans;
  const list: LabelledFact[] = [
    facts.issuer === null
      ? { label: 'Cơ quan ban hành', absent: 'chưa rõ: nơi viện dẫn không ghi' }
      : {
          label: 'Cơ quan ban hành',
          values: [{ text: facts.issuer, ...linkProvince(document, archive) }],
        },
    facts.date === null
      ? { label: 'Ngày ban hành', absent: 'chưa rõ: nơi viện dẫn không ghi ngày' }
      : { label: 'Ngày ban hành', values: [{ text: wordDate(facts.date) }] },
    { label: 'Hiệu lực', ...viewValidity(document, archive) },
  ];
  if (document.variants.length > 0) {
    list.push({ label: 'Số bị viết khác', values: viewVariants(document) });
  }
  list.push({
    label: 'Viện dẫn trong kho',
    values: [
      {
        text:
          plans === 0 ? 'chưa kế hoạch nào' : `${plans} kế hoạch, ${document.citedBy.length} lần`,
      },
    ],
  });
  list.push({
    label: 'Độ tin cậy',
    values: [
      {
        text: entry === null ? 'chỉ biết qua nơi viện dẫn' : CONFIDENCE_LABEL[entry.confidence],
        note: entry?.note,
      },
    ],
  });
  return list;
}

function linkProvince(document: CitedDocument, archive: Archive): { href?: string } {
  const id = document.entry?.province?.id;
  return id !== undefined && archive.places.some((unit) => unit.id === id)
    ? { href: provinceAddress(id) }
    : {};
}

/** Citing plans of one province, as `CitedByGroup.astro` takes them. */
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

/** Every plan that cites a document, grouped by province and cut into pages. */
export function pageCitedBy(document: CitedDocument, archive: Archive): CitingPages {
  return archive.remember(`citing-pages ${document.id}`, () =>
    cutGroups(groupCiting(document, archive), PAGE_SIZE.citing),
  );
}

function groupCiting(document: CitedDocument, archive: Archive): readonly ListGroup<CitingPlan>[] {
  const groups = new Map<string, { heading: string; plans: Map<Plan, Citing[]> }>();
  for (const citing of document.citedBy) {
    const { plan } = citing;
    const place = provinceAsIssued(plan, archive);
    const id = place?.id ?? plan.facts.province.id;
    const group = groups.get(id) ?? { heading: place?.name ?? id, plans: new Map() };
    groups.set(id, group);
    const passages = group.plans.get(plan);
    if (passages === undefined) group.plans.set(plan, [citing]);
    else passages.push(citing);
  }
  return [...groups]
    .map(([id, { heading, plans }]) => ({
      id: `tinh-${id}`,
      heading,
      items: [...plans].map(([plan, passages]) => ({ plan, passages })),
    }))
    .sort((a, b) => a.heading.localeCompare(b.heading, 'vi'));
}

/** Plans of one province that cite a document, with every sentence in which they do. */
export function viewCitedBy(
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

/** All documents, those that most plans cite first, then the newest. */
export function sortDocuments(archive: Archive): readonly CitedDocument[] {
  return archive.remember('sorted-documents', () =>
    [...archive.documents.values()].sort(
      (a, b) =>
        b.citingPlans - a.citingPlans || (b.facts.date ?? '').localeCompare(a.facts.date ?? ''),
    ),
  );
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

/** Documents as rows of a list, with the number of plans that cite each. */
export function listDocument(document: CitedDocument): RegisterRow {
  const name = nameDocument(document.facts);
  const { title, issuer } = document.facts;
  // A document without a number is already named by its title.
  const isNamedByTitle = title !== null && name.toLowerCase().startsWith(title.toLowerCase());
  return {
    name,
    href: documentAddress(document.id),
    count: document.citingPlans,
    detail: [isNamedByTitle ? null : title, issuer].filter((words) => words !== null).join(' · '),
  };
}
