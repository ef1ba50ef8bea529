import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import { agencyAddress, originalAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { firstDayOf } from '../../domain/dates/days-of.ts';
import { presentFact } from '../rows/read-fact.ts';
import { escapeXml } from '../xml.ts';

/** The archive as an agent: who says what the metadata say. */
export const EDITOR = 'thi-dua-mo';
const AUTHOR = 'co-quan-ban-hanh';

/**
 * The name of a plan by the Akoma Ntoso Naming Convention: country, kind, agency, date and the
 * archive's own name of it, since many plans have no number.
 */
export function workIri({ id, facts }: Plan): string {
  const date = presentFact(facts.issuedOn)?.value ?? String(facts.year.value);
  return `/akn/vn/doc/${facts.kind}/${facts.agency.id}/${date}/${id.split('/').at(-1) ?? id}`;
}

/** Who made what, when: the identification by FRBR. */
export function printIdentification(plan: Plan, printAddress: PrintAddress): readonly string[] {
  const { facts } = plan;
  const work = workIri(plan);
  const expression = `${work}/vie@`;
  const date = printDate(plan);
  const author = `<FRBRauthor href="#${AUTHOR}"/>`;
  return [
    `<identification source="#${EDITOR}">`,
    '<FRBRWork>',
    ...printNames(work),
    `<FRBRalias value="${escapeXml(printAddress(planAddress(plan.id)))}" name="url"/>`,
    date,
    author,
    '<FRBRcountry value="vn"/>',
    `<FRBRsubtype value="${facts.kind}"/>`,
    ...(facts.number.status === 'stated'
      ? [`<FRBRnumber value="${escapeXml(facts.number.value)}"/>`]
      : []),
    `<FRBRname value="${escapeXml(facts.title.text)}"/>`,
    '</FRBRWork>',
    '<FRBRExpression>',
    ...printNames(expression),
    date,
    author,
    '<FRBRlanguage language="vie"/>',
    '</FRBRExpression>',
    '<FRBRManifestation>',
    ...printNames(`${expression}.xml`),
    date,
    `<FRBRauthor href="#${EDITOR}"/>`,
    '<FRBRformat value="application/akn+xml"/>',
    '</FRBRManifestation>',
    '</identification>',
  ];
}

/** Whom the identification names, and the file as received. */
export function printReferences(
  plan: Plan,
  archive: Archive,
  printAddress: PrintAddress,
): readonly string[] {
  const { agency, source } = plan.facts;
  const name = archive.agencies.get(agency.id)?.name ?? agency.id;
  return [
    `<references source="#${EDITOR}">`,
    `<original eId="ban-goc" href="${escapeXml(printAddress(originalAddress(plan.id, source.file)))}" showAs="${escapeXml(source.file)}"/>`,
    `<TLCOrganization eId="${AUTHOR}" href="${escapeXml(printAddress(agencyAddress(agency.id)))}" showAs="${escapeXml(name)}"/>`,
    `<TLCOrganization eId="${EDITOR}" href="${escapeXml(printAddress('/gioi-thieu/'))}" showAs="Thi đua mở"/>`,
    '</references>',
  ];
}

function printNames(iri: string): readonly string[] {
  const value = escapeXml(iri);
  return [`<FRBRthis value="${value}/!main"/>`, `<FRBRuri value="${value}"/>`];
}

/** The standard asks for a day; where the plan gives less, the first day stands and the name says so. */
function printDate({ facts }: Plan): string {
  const issued = presentFact(facts.issuedOn)?.value;
  const date = firstDayOf(issued ?? String(facts.year.value));
  const name =
    issued === undefined
      ? 'năm của kế hoạch; bản nhận được không cho biết ngày ban hành'
      : issued.length === 10
        ? 'ngày ban hành'
        : 'ngày đầu của tháng hoặc năm ban hành; không rõ ngày';
  return `<FRBRdate date="${date}" name="${name}"/>`;
}
