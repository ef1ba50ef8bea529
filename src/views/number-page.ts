import type { Archive, NumberEntry } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { documentAddress, numberAddress } from '../domain/addresses/addresses.ts';
import { printTypeLabel } from '../domain/citations/vocabulary/document-types.ts';
import { wordDate } from './name-document.ts';
import type { ListGroup } from './paging.ts';

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
        b.citingPlans - a.citingPlans || (b.facts.date ?? '').localeCompare(a.facts.date ?? ''),
    )
    .map((document) => ({
      title: `${printTypeLabel(document.facts.type)} ${document.facts.title ?? '(chưa rõ trích yếu)'}`,
      href: documentAddress(document.id),
      issuer: document.facts.issuer ?? 'chưa rõ cơ quan ban hành',
      date: document.facts.date === null ? 'chưa rõ ngày' : wordDate(document.facts.date),
      use:
        document.citingPlans === 0
          ? 'chưa kế hoạch nào trong kho viện dẫn'
          : `${document.citingPlans} kế hoạch trong kho viện dẫn`,
    }));
}

/** Numbers by type of document, each type in the order of its label, numbers in their own order. */
export function groupNumbersByType(archive: Archive): readonly ListGroup<NumberEntry>[] {
  const byType = new Map<string, NumberEntry[]>();
  for (const entry of archive.numbers.values()) {
    const types = new Set([
      ...entry.documents.map((document) => document.facts.type),
      ...entry.plans.map((plan) => plan.facts.kind),
    ]);
    for (const type of types) {
      const group = byType.get(type);
      if (group === undefined) byType.set(type, [entry]);
      else group.push(entry);
    }
  }
  const compare = new Intl.Collator('vi', { numeric: true }).compare;
  const groups = [...byType]
    .map(([type, entries]) => ({
      id: `loai-${type}`,
      heading: printTypeLabel(type),
      items: entries.sort((a, b) => compare(a.number, b.number)),
    }))
    .sort((a, b) => a.heading.localeCompare(b.heading, 'vi'));
  return groups;
}

/** A number as a row of a list, with how many documents and plans bear it. */
export function listNumber(entry: NumberEntry): RegisterRow {
  return {
    name: entry.number,
    href: numberAddress(entry.number),
    count: entry.documents.length + entry.plans.length,
  };
}
