import type { Archive, Plan, PlanCitation } from '../../archive/archive.ts';
import { locatePassage } from '../../domain/text/locate-passage.ts';
import type { Span } from '../../domain/text/span.ts';
import { isAbsent } from '../../schema/evidence.ts';
import type { ReportDeclaration } from './report-declaration.ts';

/**
 * Compares the documents that each item of the basis declares with those that its words cite, and
 * names every citation of the plan that the evidence leaves open.
 */
export function checkBasis(plan: Plan, archive: Archive, report: ReportDeclaration): void {
  const { text } = plan.loadBody();
  const basis = isAbsent(plan.facts.basis) ? [] : plan.facts.basis;
  for (const [index, item] of basis.entries()) {
    const location = locatePassage(text, item.passage);
    if (!location.found) continue;
    const cited = citedIn(plan.citations, location.span);
    for (const citation of cited) {
      if (citation.work === null || item.documents.includes(citation.work)) continue;
      report('basis-citation-undeclared', ['basis', index, 'documents'], {
        citation: citation.surface,
        id: citation.work,
      });
    }
    for (const [position, id] of item.documents.entries()) {
      const isNumbered = (archive.documents.get(id)?.facts.number ?? null) !== null;
      if (!isNumbered || cited.some((citation) => citation.work === id)) continue;
      report('basis-document-not-cited', ['basis', index, 'documents', position], {
        id,
        passage: item.passage,
      });
    }
  }
  for (const citation of plan.citations) {
    if (citation.work !== null || citation.candidates.length < 2) continue;
    report('citation-ambiguous', [], {
      citation: citation.surface,
      count: String(citation.candidates.length),
      candidates: citation.candidates.join(', '),
    });
  }
}

/** Citations whose words stand in a passage; one inside the title of another is no basis. */
function citedIn(citations: readonly PlanCitation[], passage: Span): readonly PlanCitation[] {
  return citations.filter(
    (citation) =>
      citation.nestedIn === null && passage.start <= citation.start && citation.start < passage.end,
  );
}
