import type { Archive, CitedDocument, Citing, Place } from '../archive/archive.ts';
import type { LabelledFact, RegisterRow } from '../components/values.ts';
import { documentAddress, planAddress, provinceAddress } from '../domain/addresses/addresses.ts';
import { isAbsent } from '../schema/evidence.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { viewValidity, wordValidityOn } from './document-validity.ts';
import { viewVariants } from './document-variants.ts';
import { nameAgency } from './list-plans.ts';
import { nameDocument, wordDate } from './name-document.ts';
import { provinceAsIssued } from './province-today.ts';

/** The facts of a document's first screen; what is not known is said to be not known. */
export function viewDocumentFacts(
  document: CitedDocument,
  archive: Archive,
): readonly LabelledFact[] {
  const { entry, facts } = document;
  const plans = new Set(document.citedBy.map((citing) => citing.plan.id)).size;
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

/** Every plan that cites a document, with every sentence in which it does, grouped by province. */
export function viewCitedBy(document: CitedDocument, archive: Archive): readonly CitedByView[] {
  const groups = new Map<string, { place: Place | undefined; citing: Citing[] }>();
  for (const citing of document.citedBy) {
    const place = provinceAsIssued(citing.plan, archive);
    const id = place?.id ?? citing.plan.facts.province.id;
    const group = groups.get(id) ?? { place, citing: [] };
    group.citing.push(citing);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, group]) => ({
      heading: group.place?.name ?? id,
      id: `tinh-${id}`,
      plans: viewCitingPlans(group.citing, document, archive),
    }))
    .sort((a, b) => a.heading.localeCompare(b.heading, 'vi'));
}

function viewCitingPlans(
  citings: readonly Citing[],
  document: CitedDocument,
  archive: Archive,
): CitedByView['plans'] {
  const byPlan = new Map<string, Citing[]>();
  for (const citing of citings) {
    byPlan.set(citing.plan.id, [...(byPlan.get(citing.plan.id) ?? []), citing]);
  }
  return [...byPlan.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const { plan } = first;
    return [
      {
        plan: { label: plan.facts.title.text, href: planAddress(plan.id) },
        detail: [
          nameAgency(plan.facts.agency.id, archive),
          `năm ${plan.facts.year.value}`,
          ...wordValidityThen(plan, document, archive),
        ].join(' · '),
        mentions: mentions.map(({ citation }) => ({
          before: citation.sentence.text.slice(0, citation.sentence.start),
          words: citation.sentence.text.slice(citation.sentence.start, citation.sentence.end),
          after: citation.sentence.text.slice(citation.sentence.end),
          href: `${planAddress(plan.id)}#${citation.fragment}`,
          notes: [
            citation.role === 'can-cu' ? 'căn cứ mở đầu' : 'viện dẫn',
            ...(citation.section === null ? [] : [`mục “${citation.section}”`]),
            ...(citation.nestedIn === null ? [] : ['nêu trong tên của một văn bản khác']),
            ...(citation.repairs.length === 0
              ? []
              : [`ghi là “${citation.numberAsWritten ?? ''}”`]),
          ],
        })),
      },
    ];
  });
}

function wordValidityThen(
  plan: Citing['plan'],
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
  return {
    name: nameDocument(document.facts),
    href: documentAddress(document.id),
    count: new Set(document.citedBy.map((citing) => citing.plan.id)).size,
    detail: [document.facts.title, document.facts.issuer]
      .filter((words) => words !== null)
      .join(' · '),
  };
}
