import type { Archive, CitedDocument } from '../archive/archive.ts';
import type { LabelledFact, RegisterRow } from '../components/values.ts';
import { documentAddress, provinceAddress } from '../domain/addresses/addresses.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { viewValidity } from './document-validity.ts';
import { viewVariants } from './document-variants.ts';
import { nameDocument, wordDate } from './name-document.ts';

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
    list.push({ label: 'Số bị viết khác', values: viewVariants(document, archive) });
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

/** All documents, those that most plans cite first, then the newest. */
export function sortDocuments(archive: Archive): readonly CitedDocument[] {
  return archive.remember('sorted-documents', () =>
    [...archive.documents.values()].sort(
      (a, b) =>
        b.citingPlans - a.citingPlans || (b.facts.date ?? '').localeCompare(a.facts.date ?? ''),
    ),
  );
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
