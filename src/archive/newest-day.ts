import type { Archive } from './archive.ts';
import type { LookupTable } from './lookup-table.ts';
import type { CivilDate } from '../domain/dates/civil-date.ts';
import { isAbsent } from '../schema/evidence.ts';

/**
 * The newest day of which the archive knows anything: the issue of a plan or document, or the event
 * that a record is of. What the archive says of "today" is said as of this day, never of the build's
 * clock. Null for an archive that knows no day.
 */
export function findNewestDay(archive: Archive): CivilDate | null {
  return archive.lookUp(NEWEST_DAY).get('') ?? null;
}

/** The one day, under no name. */
export const NEWEST_DAY: LookupTable<'', CivilDate | null> = {
  name: 'newest-day',
  make: (archive) => new Map([['', archive.keep('newest day', () => readNewestDay(archive))]]),
};

function readNewestDay(archive: Archive): CivilDate | null {
  const dates = [
    ...archive.plans.map(({ facts }) => (isAbsent(facts.issuedOn) ? null : facts.issuedOn.value)),
    ...archive.records.flatMap(({ issuedOn, event }) => [issuedOn ?? null, event?.on ?? null]),
    ...[...archive.documents.values()].map(({ facts }) => facts.date),
  ];
  // Only whole days: "2026" would come after every day of 2025 and say less.
  return dates
    .filter((date) => date?.length === 10)
    .reduce<CivilDate | null>(
      (newest, date) => ((newest ?? '') < (date ?? '') ? date : newest),
      null,
    );
}
