import type { PrintAddress } from '../archive/annotate-plan.ts';
import type {
  Agency,
  Archive,
  CitedDocument,
  Movement,
  NumberEntry,
  Plan,
  PlanRecord,
} from '../archive/archive.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import type { TargetQuantity } from '../domain/targets/target.ts';
import { DATA_LICENCE } from './licence.ts';
import { describeAgency } from './rows/agencies.ts';
import { describeDirective } from './rows/directives.ts';
import { describeIndicator } from './rows/indicators.ts';
import { describeMovement } from './rows/movements.ts';
import { describePlaces } from './rows/places.ts';
import { presentFact } from './rows/read-fact.ts';

/*
 * What a page of the registers says, for machines. What it is about is given as in the open data; of
 * each plan as much as a list needs: the rest is in the JSON beside the plan's own page.
 */

export type PageJson = Readonly<Record<string, unknown>>;

/** Held plans and records of a page. */
export interface ListedPlans {
  readonly held: readonly Plan[];
  readonly records: readonly PlanRecord[];
}

/** A document, and every place where a plan cites it. */
export function describeDocumentPage(
  document: CitedDocument,
  printAddress: PrintAddress,
): PageJson {
  return {
    directive: describeDirective(document, printAddress),
    cites: document.cites,
    citedByDirectives: document.citedByDocuments,
    citations: document.citedBy.map(({ plan, place, cited: { role }, mention }) => ({
      plan: plan.id,
      order: place + 1,
      role,
      surface: mention.surface,
      url: `${printAddress(planAddress(plan.id))}#${mention.fragment}`,
    })),
    licence: DATA_LICENCE.address,
  };
}

/** Everything that bears a number: documents, and held plans whose own number it is. */
export function describeNumberPage(
  { number, slug, documents, plans }: NumberEntry,
  printAddress: PrintAddress,
): PageJson {
  return {
    number,
    slug,
    directives: documents.map((document) => describeDirective(document, printAddress)),
    ...describePlans({ held: plans, records: [] }, printAddress),
  };
}

/** An agency with its plans. */
export function describeAgencyPage(
  agency: Agency,
  plans: ListedPlans,
  printAddress: PrintAddress,
): PageJson {
  return { agency: describeAgency(agency, printAddress), ...describePlans(plans, printAddress) };
}

/** The units of both eras that bear the id of a province, with the plans made under its name. */
export function describeProvincePage(
  id: string,
  archive: Archive,
  plans: ListedPlans,
  printAddress: PrintAddress,
): PageJson {
  const units = archive.places.filter((place) => place.id === id);
  return { places: describePlaces(units, printAddress), ...describePlans(plans, printAddress) };
}

/** A year with its plans. */
export function describeYearPage(
  year: number,
  plans: ListedPlans,
  printAddress: PrintAddress,
): PageJson {
  return { year, ...describePlans(plans, printAddress) };
}

/** A movement with the plans that name it and their wordings, and records that are about it. */
export function describeMovementPage(
  movement: Movement,
  plans: ListedPlans,
  printAddress: PrintAddress,
): PageJson {
  const { held, records } = plans;
  return {
    movement: describeMovement(movement, printAddress),
    mentions: held.flatMap((plan) =>
      (presentFact(plan.facts.movements) ?? [])
        .filter(({ id }) => id === movement.id)
        .map(({ passage }) => ({
          plan: plan.id,
          wording: passage,
          url: `${printAddress(planAddress(plan.id))}#${plan.factFragments[passage] ?? ''}`,
        })),
    ),
    ...describePlans({ held, records }, printAddress),
  };
}

/** A value of an indicator; the fragment is null where the text is not held. */
export interface IndicatorValue extends TargetQuantity {
  /** The id of the plan or record. */
  readonly plan: string;
  /** Its place among the targets of that, from 1. */
  readonly order: number;
  readonly level: string | null;
  readonly fragment: string | null;
}

/** An indicator with the values that plans and records give it; null for one that is not registered. */
export function describeIndicatorPage(
  id: string,
  values: readonly IndicatorValue[],
  archive: Archive,
  printAddress: PrintAddress,
): PageJson {
  const indicator = archive.indicators.get(id);
  return {
    indicator:
      indicator === undefined ? null : describeIndicator(indicator, values.length, printAddress),
    values: values.map((stated) => ({
      plan: stated.plan,
      order: stated.order,
      comparator: stated.comparator,
      value: stated.value,
      valueMax: stated.valueMax,
      unit: stated.unit,
      denominator: stated.denominator,
      level: stated.level,
      held: stated.fragment !== null,
      url:
        printAddress(planAddress(stated.plan)) +
        (stated.fragment === null ? '' : `#${stated.fragment}`),
    })),
    licence: DATA_LICENCE.address,
  };
}

function describePlans({ held, records }: ListedPlans, printAddress: PrintAddress): PageJson {
  return {
    plans: [
      ...held.map(({ id, facts }) => ({
        id,
        url: printAddress(planAddress(id)),
        title: facts.title.text,
        agency: facts.agency.id,
        year: facts.year.value,
        issuedOn: presentFact(facts.issuedOn)?.value ?? null,
        held: true,
      })),
      ...records.map(({ id, title, agency, year, issuedOn }) => ({
        id,
        url: printAddress(planAddress(id)),
        title,
        agency: agency ?? null,
        year: year ?? null,
        issuedOn: issuedOn ?? null,
        held: false,
      })),
    ],
    licence: DATA_LICENCE.address,
  };
}
