import type { Archive } from '../archive/archive.ts';
import { PLANS_BY_AGENCY } from '../archive/plan-selections.ts';
import { nameAgency } from '../views/list-plans.ts';
import type { AgencyChoice } from './searchable.ts';

/** The agencies that have a plan or record, by name. */
export function listAgencyChoices(archive: Archive): readonly AgencyChoice[] {
  return [...archive.lookUp(PLANS_BY_AGENCY).keys()]
    .map((id): AgencyChoice => [id, nameAgency(id, archive)])
    .sort(([, a], [, b]) => a.localeCompare(b, 'vi'));
}
