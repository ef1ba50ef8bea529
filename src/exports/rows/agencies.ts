import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Agency, Archive } from '../../archive/archive.ts';
import { agencyAddress } from '../../domain/addresses/addresses.ts';
import { printPlaceKey } from '../../domain/places/place.ts';
import type { ExportRow } from '../csv.ts';
import { describeSources } from './sources.ts';

/** One row per agency of the register, by id. */
export function listAgencyRows(archive: Archive, printAddress: PrintAddress): readonly ExportRow[] {
  return [...archive.agencies.values()].map((agency) => describeAgency(agency, printAddress));
}

/** The row of one agency. */
export function describeAgency(agency: Agency, printAddress: PrintAddress): ExportRow {
  return {
    id: agency.id,
    url: printAddress(agencyAddress(agency.id)),
    name: agency.name,
    shortName: agency.shortName,
    abbreviation: agency.abbreviation ?? null,
    kind: agency.kind,
    provinceKey: agency.province === undefined ? null : printPlaceKey(agency.province),
    parent: agency.parent ?? null,
    successor: agency.successor?.agency ?? null,
    successorName: agency.successor?.name ?? null,
    successorFrom: agency.successor?.date ?? null,
    ...describeSources(agency),
  };
}
