import { findCitations } from '../domain/citations/find/find-citations.ts';
import type { AgencyLevel, CitingContext } from '../domain/citations/resolve/citing-context.ts';
import { buildRegister, type Register } from '../domain/citations/resolve/register.ts';
import { resolveCitations } from '../domain/citations/resolve/resolve-citations.ts';
import type { ResolvedCitation } from '../domain/citations/resolve/resolved-citation.ts';
import type { AgencyData } from '../schema/agency.ts';
import { isAbsent } from '../schema/evidence.ts';
import type { PlanEntry } from './read-plan-entry.ts';
import type { AgencyEntry, Registers } from './registers.ts';

/** What citations are resolved against: the known documents, and who may cite them. */
export interface CitationRegister {
  readonly documents: Register;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
}

/** Indexes the registers for resolving citations. */
export function buildCitationRegister(
  registers: Pick<Registers, 'directives' | 'places' | 'agencies'>,
): CitationRegister {
  const documents = registers.directives.map((directive) => ({
    id: directive.id,
    type: directive.type,
    number: directive.number ?? null,
    date: directive.date ?? null,
    issuer: directive.issuer ?? null,
    province: directive.province?.id ?? null,
    title: directive.title ?? null,
    family: directive.family ?? false,
  }));
  const provinces = registers.places.map((place) => ({
    id: place.id,
    names: [place.name, ...(place.variants ?? [])],
  }));
  return {
    documents: buildRegister(documents, provinces),
    agencies: new Map(registers.agencies.map((agency) => [agency.id, agency])),
  };
}

/** Finds and resolves every citation in the text of a plan, read as its agency would mean it. */
export function findPlanCitations(
  { facts, text }: Pick<PlanEntry, 'facts' | 'text'>,
  register: CitationRegister,
): readonly ResolvedCitation[] {
  const agency = register.agencies.get(facts.agency.id);
  const context: CitingContext = {
    issuedOn: isAbsent(facts.issuedOn) ? null : facts.issuedOn.value,
    year: facts.year.value,
    agencyName: agency?.name ?? null,
    province: facts.province.id,
    level: agency === undefined ? null : levelOf(agency.kind),
  };
  return resolveCitations(findCitations(text.text), register.documents, context);
}

function levelOf(kind: AgencyData['kind']): AgencyLevel {
  switch (kind) {
    case 'trung-uong':
      return 'central';
    case 'ubnd-huyen':
      return 'district';
    default:
      return 'provincial';
  }
}
