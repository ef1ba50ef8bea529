import type { Archive, CitedDocument, Citing, Place } from '../archive/archive.ts';
import type { LabelledFact, RegisterRow } from '../components/values.ts';
import { documentAddress, planAddress, provinceAddress } from '../domain/addresses/addresses.ts';
import { validityOn, type Validity, type ValidityFacts } from '../domain/validity/validity.ts';
import { isAbsent } from '../schema/evidence.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
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
  const later = listSuccessors(document, archive);
  if (later.length > 0) list.push({ label: 'Văn bản sau đó', values: later });
  if (document.variants.length > 0) {
    list.push({
      label: 'Dạng viết khác',
      values: document.variants.map((variant) => ({
        text: variant,
        note: 'trong kế hoạch viện dẫn; đọc là ' + (facts.number ?? ''),
      })),
    });
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

/** What the register says of the time in which a document holds. */
export function validityFactsOf(document: CitedDocument): ValidityFacts {
  const replacements = (document.entry?.replacedBy ?? [])
    .filter((successor) => successor.relation === 'thay-the')
    .map((successor) =>
      successor.from === undefined
        ? { id: successor.directive }
        : { id: successor.directive, from: successor.from },
    );
  return document.entry?.inForceFrom === undefined
    ? { replacements }
    : { inForceFrom: document.entry.inForceFrom, replacements };
}

function viewValidity(
  document: CitedDocument,
  archive: Archive,
): { values: readonly { text: string; href?: string; note?: string }[] } | { absent: string } {
  const { entry } = document;
  const replacement = (entry?.replacedBy ?? []).find(
    (successor) => successor.relation === 'thay-the',
  );
  if (entry?.inForceFrom === undefined && replacement === undefined) {
    return { absent: 'nguồn của kho không cho biết' };
  }
  const values: { text: string; href?: string; note?: string }[] = [];
  if (entry?.inForceFrom !== undefined) {
    values.push({ text: `có hiệu lực từ ${wordDate(entry.inForceFrom)}` });
  }
  if (replacement !== undefined) {
    values.push({
      text: `được thay thế bởi ${nameById(replacement.directive, archive)}${
        replacement.from === undefined ? '' : ` từ ${wordDate(replacement.from)}`
      }`,
      href: documentAddress(replacement.directive),
      note: CONFIDENCE_LABEL[replacement.confidence],
    });
  } else {
    values.push({ text: 'kho chưa thấy văn bản thay thế' });
  }
  return { values };
}

function listSuccessors(
  document: CitedDocument,
  archive: Archive,
): readonly { text: string; href: string; note?: string }[] {
  return (document.entry?.replacedBy ?? [])
    .filter((successor) => successor.relation !== 'thay-the')
    .map((successor) => ({
      text: nameById(successor.directive, archive),
      href: documentAddress(successor.directive),
      note:
        successor.relation === 'ke-tuc'
          ? 'tiếp tục cùng nội dung; không có nghĩa là bãi bỏ'
          : 'cùng nhiệm vụ cho giai đoạn sau',
    }));
}

function linkProvince(document: CitedDocument, archive: Archive): { href?: string } {
  const id = document.entry?.province?.id;
  return id !== undefined && archive.places.some((unit) => unit.id === id)
    ? { href: provinceAddress(id) }
    : {};
}

function nameById(id: string, archive: Archive): string {
  const document = archive.documents.get(id);
  return document === undefined ? id : nameDocument(document.facts);
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
  const words = wordValidity(validityOn(validityFactsOf(document), day), archive);
  return words === null ? [] : [`khi lập kế hoạch: ${words}`];
}

/** How a document stood on a day, in words; null when sources do not say. */
export function wordValidity(validity: Validity, archive: Archive): string | null {
  switch (validity.kind) {
    case 'in-force':
      return 'văn bản đang có hiệu lực';
    case 'not-yet':
      return `văn bản chưa có hiệu lực (từ ${wordDate(validity.from)})`;
    case 'replaced':
      return `văn bản đã được thay thế bởi ${nameById(validity.by, archive)}`;
    case 'unknown':
      return null;
  }
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
