import type { Archive, CitedDocument, NumberEntry } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { documentAddress, numberAddress } from '../domain/addresses/addresses.ts';
import { printTypeLabel } from '../domain/citations/vocabulary/document-types.ts';
import { wordDate } from './name-document.ts';

/** One document of a chooser, as `Chooser.astro` takes it. */
export interface Choice {
  readonly title: string;
  readonly href: string;
  readonly issuer: string;
  readonly date: string;
  readonly use: string;
}

/** What tells the documents of one number apart, most cited first, then newest. */
export function viewChoices(entry: NumberEntry): readonly Choice[] {
  return [...entry.documents]
    .sort(
      (a, b) =>
        countPlans(b) - countPlans(a) || (b.facts.date ?? '').localeCompare(a.facts.date ?? ''),
    )
    .map((document) => ({
      title: `${printTypeLabel(document.facts.type)} ${document.facts.title ?? '(chưa rõ trích yếu)'}`,
      href: documentAddress(document.id),
      issuer: document.facts.issuer ?? 'chưa rõ cơ quan ban hành',
      date: document.facts.date === null ? 'chưa rõ ngày' : wordDate(document.facts.date),
      use:
        countPlans(document) === 0
          ? 'chưa kế hoạch nào trong kho viện dẫn'
          : `${countPlans(document)} kế hoạch trong kho viện dẫn`,
    }));
}

/** How many plans cite a document; several citations in one plan count once. */
export function countPlans(document: CitedDocument): number {
  return new Set(document.citedBy.map((citing) => citing.plan.id)).size;
}

/** Numbers by type of document, each type in the order of its label, numbers in their own order. */
export function groupNumbersByType(archive: Archive): readonly {
  readonly label: string;
  readonly id: string;
  readonly rows: readonly RegisterRow[];
}[] {
  const groups = new Map<string, NumberEntry[]>();
  for (const entry of archive.numbers.values()) {
    const types = new Set([
      ...entry.documents.map((document) => document.facts.type),
      ...entry.plans.map((plan) => plan.facts.kind),
    ]);
    for (const type of types) groups.set(type, [...(groups.get(type) ?? []), entry]);
  }
  return [...groups]
    .map(([id, entries]) => ({
      id,
      label: printTypeLabel(id),
      rows: entries.sort(compareNumbers).map((entry) => ({
        name: entry.number,
        href: numberAddress(entry.number),
        count: entry.documents.length + entry.plans.length,
      })),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}

function compareNumbers(a: NumberEntry, b: NumberEntry): number {
  return a.number.localeCompare(b.number, 'vi', { numeric: true });
}
