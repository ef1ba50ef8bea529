import type { CivilDate } from '../dates/civil-date.ts';

/** What is known of the time in which a document holds; absent means that no source says it. */
export interface ValidityFacts {
  readonly inForceFrom?: CivilDate;
  /** Documents that replace or repeal it. One that only continues its subject ends nothing. */
  readonly replacements: readonly { readonly id: string; readonly from?: CivilDate }[];
}

/** How a document stood on a day, as far as sources say. */
export type Validity =
  /** A replacement is known and holds from that day or earlier. */
  | { readonly kind: 'replaced'; readonly by: string; readonly from: CivilDate }
  /** It came into force later than that day. */
  | { readonly kind: 'not-yet'; readonly from: CivilDate }
  /** It was in force: it had begun, and the replacement that is known began later. */
  | { readonly kind: 'in-force'; readonly from: CivilDate; readonly until?: CivilDate }
  /** Sources do not say enough. */
  | { readonly kind: 'unknown' };

/**
 * Tells how a document stood on a day. "In force" is said only where a source gives its first day
 * and, for a day that is not before every known replacement, none has begun. That no replacement is
 * known does not prove that there is none; `until` is given only when one is.
 *
 * A day known only to its month or year is answered only when every day in it has the same answer.
 */
export function validityOn(facts: ValidityFacts, day: CivilDate): Validity {
  const first = day.padEnd(10, '-01');
  const last = day.padEnd(10, '-31');
  const begun = facts.replacements
    .flatMap(({ id, from }) => (from === undefined ? [] : [{ id, from }]))
    .sort((a, b) => a.from.localeCompare(b.from));
  const [replacement] = begun;

  if (replacement !== undefined && replacement.from <= first) {
    return { kind: 'replaced', by: replacement.id, from: replacement.from };
  }
  if (replacement !== undefined && replacement.from <= last) return { kind: 'unknown' };
  if (facts.inForceFrom === undefined) return { kind: 'unknown' };
  if (facts.inForceFrom > last) return { kind: 'not-yet', from: facts.inForceFrom };
  if (facts.inForceFrom > first) return { kind: 'unknown' };
  // A replacement whose day is not known may have begun already.
  if (facts.replacements.length > begun.length) return { kind: 'unknown' };
  return replacement === undefined
    ? { kind: 'in-force', from: facts.inForceFrom }
    : { kind: 'in-force', from: facts.inForceFrom, until: replacement.from };
}
