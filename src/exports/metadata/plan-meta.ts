import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import { originalAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { presentFact } from '../rows/read-fact.ts';

/** One `<meta>` element of a page's head. */
export interface MetaElement {
  readonly name: string;
  readonly content: string;
}

/**
 * Dublin Core and `citation_*` (Highwire) elements of a held plan, which reference managers read. An
 * agency is the author; a date has the precision of the text, and without one the plan's year stands.
 */
export function listPlanMeta(
  plan: Plan,
  archive: Archive,
  printAddress: PrintAddress,
): readonly MetaElement[] {
  const { facts } = plan;
  const agency = archive.agencies.get(facts.agency.id)?.name ?? facts.agency.id;
  const address = printAddress(planAddress(plan.id));
  const date = presentFact(facts.issuedOn)?.value;
  const number = facts.number.status === 'stated' ? facts.number.value : undefined;
  return [
    ['DC.title', facts.title.text],
    ['DC.creator', agency],
    ['DC.date', date],
    ['DC.identifier', address],
    ['DC.language', 'vi'],
    ['DC.type', 'Text'],
    ['DC.coverage', archive.places.find(({ id }) => id === facts.province.id)?.name],
    ['DC.source', printAddress(originalAddress(plan.id, facts.source.file))],
    ['citation_title', facts.title.text],
    ['citation_author', agency],
    ['citation_publication_date', (date ?? String(facts.year.value)).replaceAll('-', '/')],
    ['citation_language', 'vi'],
    ['citation_technical_report_institution', agency],
    ['citation_technical_report_number', number],
    ['citation_fulltext_html_url', address],
  ].flatMap(([name, content]) =>
    name === undefined || content === undefined ? [] : [{ name, content }],
  );
}
