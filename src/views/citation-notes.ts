import type { Archive, Plan, PlanCitation } from '../archive/archive.ts';
import type { CitationNote } from '../components/citation/citation-note.ts';
import type { LinkText, MaybeLink } from '../components/values.ts';
import { documentAddress } from '../domain/addresses/addresses.ts';
import { wordContradiction, wordMatch, wordRejection, wordRepair } from '../wording/citations.ts';
import { nameDocument, nameDocumentWithIssuer } from './name-document.ts';

/** Every citation of a plan with the reason why its link points where it does. */
export function viewCitationNotes(plan: Plan, archive: Archive): readonly CitationNote[] {
  return plan.citations.map((citation) => ({
    order: citation.order,
    surface: citation.surface.replace(/\s+/gu, ' '),
    passage: `#${citation.fragment}`,
    documents: listMeant(citation, archive),
    evidence: wordEvidence(citation, plan),
    cautions: citation.contradictions.map(wordContradiction),
    repairs: citation.repairs.map(wordRepair),
    rejected: listRejected(citation, archive),
  }));
}

function listMeant(citation: PlanCitation, archive: Archive): readonly LinkText[] {
  const ids = citation.work === null ? citation.candidates : [citation.work];
  return ids.map((id) => ({ label: nameById(id, archive), href: documentAddress(id) }));
}

function wordEvidence(citation: PlanCitation, plan: Plan): readonly string[] {
  const matched = citation.evidence.flatMap((evidence) =>
    evidence.kind === 'matched' ? [wordMatch(evidence, plan.citations)] : [],
  );
  const outer = citation.nestedIn === null ? undefined : plan.citations[citation.nestedIn];
  if (outer !== undefined) matched.push(`nêu trong tên của ${outer.surface.replace(/\s+/gu, ' ')}`);
  if (citation.work !== null) return matched;
  return [
    ...matched,
    citation.candidates.length > 1
      ? 'chữ trong văn bản chưa đủ để chọn một trong các văn bản trên'
      : 'chữ trong văn bản chưa đủ để biết là văn bản nào',
  ];
}

function listRejected(citation: PlanCitation, archive: Archive): readonly MaybeLink[] {
  return citation.evidence.flatMap((evidence) => {
    if (evidence.kind !== 'rejected') return [];
    const document = archive.documents.get(evidence.document);
    const name =
      document === undefined ? evidence.document : nameDocumentWithIssuer(document.facts);
    return [
      {
        label: `${name}: ${wordRejection(evidence.reason)}`,
        href: documentAddress(evidence.document),
      },
    ];
  });
}

function nameById(id: string, archive: Archive): string {
  const document = archive.documents.get(id);
  return document === undefined ? id : nameDocument(document.facts);
}
