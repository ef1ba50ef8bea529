import type { Archive } from '../archive/archive.ts';
import { nameAgency } from '../views/list-plans.ts';
import type { AgencyChoice } from './searchable.ts';

/** The agencies that have a plan or record, by name. */
export function listAgencyChoices(archive: Archive): readonly AgencyChoice[] {
  const ids = new Set([
    ...archive.plans.map((plan) => plan.facts.agency.id),
    ...archive.records.flatMap(({ agency }) => (agency === undefined ? [] : [agency])),
  ]);
  return [...ids]
    .map((id): AgencyChoice => [id, nameAgency(id, archive)])
    .sort(([, a], [, b]) => a.localeCompare(b, 'vi'));
}
