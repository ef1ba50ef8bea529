import { describeMention, describeWork } from '../../src/archive/process-plan.ts';
import { readArchive } from '../../src/archive/from-files.ts';
import {
  buildArchive,
  buildTrackedArchive,
  type TrackedArchive,
} from '../../src/archive/build-archive.ts';
import type { Agency, Archive, Directive, Plan, PlanRecord } from '../../src/archive/archive.ts';

const { archive: HELD } = readArchive('content');

/** A held plan of the archive, by a part of its id. Throws when there is none. */
export function heldPlan(part: string): Plan {
  const plan = HELD.plans.find(({ id }) => id.includes(part));
  if (plan === undefined) throw new Error(`No plan ${part}`);
  return plan;
}

/** The same plan under another id, with other facts. */
export function alterPlan(plan: Plan, id: string, facts: Partial<Plan['facts']>): Plan {
  return { ...plan, id, facts: { ...plan.facts, ...facts } };
}

/** The same plan with other citations. */
export function citeInstead(plan: Plan, citations: Plan['citations']): Plan {
  const works = citations.map(describeWork);
  return { ...plan, citations, works, mentions: citations.map(describeMention) };
}

/** A record that says nothing but what is given. */
export function sampleRecord(id: string, more: Partial<PlanRecord>): PlanRecord {
  return {
    id,
    title: `Bản ghi ${id}`,
    kind: 'ke-hoach',
    emulationDocument: true,
    sourceUrl: 'https://bao.example/tin',
    sourceKind: 'tin',
    cites: [],
    targets: [],
    confidence: 'seen',
    ...more,
  };
}

/** The archive's own registers with other plans, records and agencies. */
export function archiveOf(
  plans: readonly Plan[],
  records: readonly PlanRecord[] = [],
  agencies: readonly Agency[] = [...HELD.agencies.values()],
): Archive {
  return trackedArchiveOf(plans, records, agencies).archive;
}

/** The same with what is known of its making. */
export function trackedArchiveOf(
  plans: readonly Plan[],
  records: readonly PlanRecord[] = [],
  agencies: readonly Agency[] = [...HELD.agencies.values()],
): TrackedArchive {
  return buildTrackedArchive({
    plans,
    records,
    agencies,
    directives: [...HELD.documents.values()].flatMap(({ entry }) => entry ?? []),
    places: HELD.places,
    movements: [...HELD.movements.values()],
    indicators: [...HELD.indicators.values()],
  });
}

/** An archive of documents only. */
export function archiveOfDirectives(directives: readonly Directive[]): Archive {
  return buildArchive({
    plans: [],
    records: [],
    agencies: [],
    directives,
    places: [],
    movements: [],
    indicators: [],
  });
}

/** A directive of a made number that says nothing but what is given. */
export function sampleDirective(id: string, more: Partial<Directive> = {}): Directive {
  return {
    id,
    type: 'chi-thi',
    number: `${id}/CT-TTg`,
    examples: [],
    sources: [],
    confidence: 'seen',
    ...more,
  };
}

export { HELD };
