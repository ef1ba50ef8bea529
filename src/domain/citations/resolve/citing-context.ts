import type { CivilDate } from '../../dates/civil-date.ts';

/** How high the citing agency stands. */
export type AgencyLevel = 'central' | 'provincial' | 'district' | 'commune';

/** Who cites, and when: what an unnamed "UBND tỉnh" or an undated directive is read against. */
export interface CitingContext {
  /** The day of the citing document, as precise as it is known; null when it is not. */
  readonly issuedOn: CivilDate | null;
  /** The year that the citing document is for. */
  readonly year: number | null;
  readonly agencyName: string | null;
  /** The agency's province (an id of the 63); null for a central agency or when not known. */
  readonly province: string | null;
  readonly level: AgencyLevel | null;
}

/** Nothing is known of who cites: a text pasted by a reader. */
export const UNKNOWN_CONTEXT: CitingContext = {
  issuedOn: null,
  year: null,
  agencyName: null,
  province: null,
  level: null,
};
