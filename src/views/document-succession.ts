import type { Archive, CitedDocument, Directive } from '../archive/archive.ts';
import type { LinkText } from '../components/values.ts';
import { documentAddress } from '../domain/addresses/addresses.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { nameDocument, wordDate } from './name-document.ts';

type Succession = NonNullable<Directive['replacedBy']>[number];

/** What a document is to an earlier one. */
interface Step {
  readonly earlier: string;
  readonly later: string;
  readonly relation: Succession['relation'] | 'sua-doi';
  readonly from: string | undefined;
  readonly confidence: Succession['confidence'];
}

/** One document of a line of succession, as `Succession.astro` takes it. */
export interface SuccessionEntry {
  readonly document: LinkText;
  readonly title: string | null;
  /** The document whose page it is. */
  readonly current: boolean;
  /** "thay thế Luật … từ ngày 01/01/2024 (đã thấy trên trang nguồn)"; empty for the first. */
  readonly relations: readonly string[];
}

/**
 * The line of documents that a document belongs to, oldest first: all that came before and after it by
 * the register, over any number of steps, each with what it did to the one before. Empty when the
 * register knows neither.
 */
export function viewSuccession(
  document: CitedDocument,
  archive: Archive,
): readonly SuccessionEntry[] {
  const steps = listSteps(archive);
  const line = new Set([
    ...walkSteps(document.id, steps, 'later', 'earlier'),
    ...walkSteps(document.id, steps, 'earlier', 'later'),
  ]);
  if (line.size === 1) return [];
  return [...line]
    .flatMap((id) => archive.documents.get(id) ?? [])
    .map((member) => ({ member, date: dateInLine(member.id, steps, archive) }))
    .sort(
      (a, b) =>
        a.date.localeCompare(b.date) ||
        Number(a.member.facts.date === null) - Number(b.member.facts.date === null),
    )
    .map(({ member }) => ({
      document: { label: nameDocument(member.facts), href: documentAddress(member.id) },
      title: member.facts.title,
      current: member.id === document.id,
      relations: steps
        .filter(({ later, earlier }) => later === member.id && line.has(earlier))
        .map((step) => wordStep(step, archive)),
    }));
}

function listSteps(archive: Archive): readonly Step[] {
  return archive.directives.flatMap(({ id, ...entry }) => [
    ...(entry.replacedBy ?? []).map(({ directive, relation, from, confidence }) => ({
      earlier: id,
      later: directive,
      relation,
      from,
      confidence,
    })),
    ...(entry.amends ?? []).map((earlier) => ({
      earlier,
      later: id,
      relation: 'sua-doi' as const,
      from: entry.inForceFrom,
      confidence: entry.confidence,
    })),
  ]);
}

/** The date of a document; where it is not known, the newest of those that came before. */
function dateInLine(id: string, steps: readonly Step[], archive: Archive): string {
  const before = [...walkSteps(id, steps, 'later', 'earlier')].slice(1);
  const dates = [id, ...before].map((member) => archive.documents.get(member)?.facts.date ?? '');
  return dates[0] || (dates.sort().at(-1) ?? '');
}

/** Everything that can be reached from a document in one direction, itself first. */
function walkSteps(
  id: string,
  steps: readonly Step[],
  at: 'earlier' | 'later',
  to: 'earlier' | 'later',
): ReadonlySet<string> {
  const found = new Set([id]);
  // A set grows while it is walked, so that steps from what was found are found too.
  for (const member of found) {
    for (const step of steps) if (step[at] === member) found.add(step[to]);
  }
  return found;
}

const RELATION_WORDS: Readonly<Record<Step['relation'], (name: string) => string>> = {
  'thay-the': (name) => `thay thế ${name}`,
  'ke-tuc': (name) => `tiếp tục nội dung của ${name}, không có nghĩa là bãi bỏ`,
  'giai-doan-sau': (name) => `cùng nhiệm vụ với ${name}, cho giai đoạn sau`,
  'sua-doi': (name) => `sửa đổi, bổ sung ${name}`,
};

function wordStep({ earlier, relation, from, confidence }: Step, archive: Archive): string {
  const document = archive.documents.get(earlier);
  const name = document === undefined ? earlier : nameDocument(document.facts);
  const since = from === undefined ? '' : `, từ ${wordDate(from)}`;
  return `${RELATION_WORDS[relation](name)}${since} (${CONFIDENCE_LABEL[confidence]})`;
}
