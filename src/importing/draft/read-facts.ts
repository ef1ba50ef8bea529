import { findCitations } from '../../domain/citations/find/find-citations.ts';
import type { CitingContext } from '../../domain/citations/resolve/citing-context.ts';
import { resolveCitations } from '../../domain/citations/resolve/resolve-citations.ts';
import type { PlaceEntry } from '../../archive/registers.ts';
import type { PlanText } from '../../domain/plan-text/plan-text.ts';
import { isAbsent } from '../../schema/evidence.ts';
import type { SourceNote } from '../source-block.ts';
import type { DraftFacts, ReadFact } from './draft-facts.ts';
import type { Knowledge } from './knowledge.ts';
import { draftAgency, type AgencyDraft } from './draft-agency.ts';
import { lendDeadlines } from './lend-deadlines.ts';
import { readBasis } from './read-basis.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readAgency, readProvince } from './read-issuer.ts';
import { readIssue, readOwnNumber } from './read-letterhead.ts';
import { readMovements } from './read-movements.ts';
import { readRecipients, readSigner } from './read-sign-off.ts';
import { readTargets } from './read-targets.ts';
import { readTheme } from './read-theme.ts';
import { readKind, readPeriod, readTitle, readYear } from './read-title.ts';
import { readTextParts } from './text-parts.ts';

/** What the editor says of a plan; it goes before what is read. */
export interface Overrides {
  readonly province?: string;
  readonly year?: number;
  /** The id of an agency, with or without its province at the end. */
  readonly agency?: string;
}

/** The facts of a draft with everything that was inferred, doubted or not found. */
export interface FactsReading {
  readonly facts: DraftFacts;
  readonly notes: readonly SourceNote[];
  /** The agency where the register lacks it; null where it is there, or cannot be told. */
  readonly newAgency: AgencyDraft | null;
}

/** Names that keep their capitals inside a title set in capitals. */
const FIXED_NAMES = ['Đảng', 'Nhà nước', 'Hồ Chí Minh', 'Việt Nam', 'Trung ương', 'Tổ quốc'];

/** Reads the facts of a plan out of its text. Every fact that it gives quotes a passage of the text. */
export function readFacts(
  plan: PlanText,
  knowledge: Knowledge,
  overrides: Overrides,
): FactsReading {
  const parts = readTextParts(plan);
  const { agencies, places, movements, directives } = knowledge.registers;
  const notes: SourceNote[] = [];
  const facts: DraftFacts = {};
  const take = <Field extends keyof DraftFacts>(
    field: Field,
    read: ReadFact<NonNullable<DraftFacts[Field]>>,
  ): void => {
    notes.push(...read.notes);
    if (read.fact !== undefined) facts[field] = read.fact;
  };

  take('kind', readKind(parts));
  take('title', readTitle(parts, [...places.map(({ name }) => name), ...FIXED_NAMES]));
  const { issuedOn, place } = readIssue(parts);
  const issued = issuedOn.fact === undefined || isAbsent(issuedOn.fact) ? undefined : issuedOn.fact;
  const issuedIn = place.fact === undefined || isAbsent(place.fact) ? undefined : place.fact.value;

  const year = readYear(parts, issued);
  const date = issued?.value ?? (year.fact === undefined ? null : String(year.fact.value));
  const province = readProvince(parts, places, issuedIn, date);
  const provinceId = overrides.province ?? province.fact?.id;
  const provinceName = places.find(({ id }) => id === provinceId)?.name ?? null;
  const agency = readAgency(parts, agencies, provinceId, provinceName, year.fact?.value);

  take('agency', {
    ...agency,
    ...(overrides.agency === undefined
      ? {}
      : overrideFact(
          agency,
          'id',
          nameAgency(overrides.agency, provinceId, knowledge),
          parts.title,
        )),
  });
  take('province', {
    ...province,
    ...(overrides.province === undefined
      ? {}
      : overrideFact(province, 'id', overrides.province, parts.title)),
  });
  take('year', {
    ...year,
    ...(overrides.year === undefined
      ? {}
      : overrideFact(year, 'value', overrides.year, parts.title)),
  });
  const period = readPeriod(parts);
  if (period !== undefined) facts.period = period;
  take('number', readOwnNumber(parts));
  take('issuedOn', issuedOn);
  take('place', place);
  take('theme', readTheme(parts));
  take('signer', readSigner(parts));
  take('recipients', readRecipients(parts));
  take('deadlines', readDeadlines(parts, facts.year?.value));
  const context: CitingContext = {
    issuedOn: issued?.value ?? null,
    year: facts.year?.value ?? null,
    agencyName: agency.name,
    province: provinceId ?? null,
    level: 'provincial',
  };
  const citations = resolveCitations(
    findCitations(plan.text),
    knowledge.citations.documents,
    context,
  );
  take('basis', readBasis(parts, citations, directives, provinceId));
  const targets = readTargets(parts, knowledge.indicators, facts.year?.value);
  take('targets', lendDeadlines(targets, facts.deadlines));
  take('movements', readMovements(parts, movements));
  const home = placeOfEra(places, provinceId, date);
  const id = facts.agency?.id;
  const isRead = id !== undefined && id === agency.fact?.id && agency.name !== null;
  const newAgency =
    isRead && agencies.every((known) => known.id !== id) && home !== undefined
      ? draftAgency(id, agency.name, plan.text, home, facts.number)
      : null;
  return { facts, notes, newAgency };
}

/** The unit of a province that was there on a day. */
function placeOfEra(
  places: readonly PlaceEntry[],
  id: string | undefined,
  date: string | null,
): PlaceEntry | undefined {
  const own = places.filter((place) => place.id === id);
  const day = (date ?? '').padEnd(10, '-01');
  return (
    own.find(({ validFrom = '', validTo = '9' }) => validFrom <= day && day <= validTo) ?? own[0]
  );
}

/** The editor's value in place of the one read; the passage read stays where it says the same. */
function overrideFact<K extends 'id' | 'value', V, F extends { readonly passage: string }>(
  read: ReadFact<F & Record<K, V>>,
  key: K,
  value: V,
  fallback: string,
): ReadFact<F & Record<K, V>> {
  const passage = read.fact?.passage ?? fallback;
  return { fact: { ...read.fact, [key]: value, passage } as F & Record<K, V>, notes: [] };
}

function nameAgency(given: string, province: string | undefined, knowledge: Knowledge): string {
  if (knowledge.registers.agencies.some(({ id }) => id === given)) return given;
  return province === undefined || given.endsWith(`-${province}`) ? given : `${given}-${province}`;
}
