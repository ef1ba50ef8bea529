import type { Archive, CitedDocument } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { listDocument } from './document-page.ts';
import { selectByProvince } from '../archive/plan-selections.ts';

/** A document that is cited and whose text the archive does not hold. */
export interface Wanted {
  readonly document: CitedDocument;
  /** Held plans and records that cite it, each once. */
  readonly citing: number;
}

/**
 * The documents whose text the archive lacks, those first that most plans and records cite; of equal
 * ones the newest first. A document that nobody cites is not wanted.
 */
export function listWanted(archive: Archive): readonly Wanted[] {
  const byRecords = new Map<string, number>();
  for (const { cites } of archive.records) {
    for (const id of new Set(cites.flatMap(({ directive }) => directive ?? []))) {
      byRecords.set(id, (byRecords.get(id) ?? 0) + 1);
    }
  }
  return [...archive.documents.values()]
    .filter(({ heldAs }) => heldAs === null)
    .map((document) => ({
      document,
      citing: document.citingPlans + (byRecords.get(document.id) ?? 0),
    }))
    .filter(({ citing }) => citing > 0)
    .sort(
      (a, b) =>
        b.citing - a.citing ||
        (b.document.facts.date ?? '').localeCompare(a.document.facts.date ?? '') ||
        (a.document.id < b.document.id ? -1 : 1),
    );
}

/** The same as rows of a list. */
export function viewWanted(archive: Archive): readonly RegisterRow[] {
  return listWanted(archive).map(({ document, citing }) => ({
    ...listDocument(document),
    count: citing,
  }));
}

/** How many of the 63 provinces of the time to 30/6/2025 have neither a plan nor a record. */
export function countEmptyProvinces(archive: Archive): number {
  return archive.places.filter(({ id, era }) => {
    if (era !== 63) return false;
    const { held, records } = selectByProvince(archive, id);
    return held.length + records.length === 0;
  }).length;
}
