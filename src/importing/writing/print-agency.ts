import { stringify } from 'yaml';
import type { AgencyDraft } from '../draft/draft-agency.ts';

/** Prints the entry of an agency for the register; a kind that is not known stays to be filled in. */
export function printAgency({ kind, abbreviation, ...agency }: AgencyDraft): string {
  return stringify({
    name: agency.name,
    shortName: agency.shortName,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(kind === undefined ? {} : { kind }),
    province: agency.province,
    sources: [],
    confidence: 'seen-in-source-plan',
  });
}
