import type { CivilDate } from '../../dates/civil-date.ts';
import type { Citation } from '../citation.ts';
import { numberKey } from '../numbers/document-number.ts';

/** What other mentions of the same document in the same text add to a citation. */
export interface CompletedCitation {
  readonly citation: Citation;
  /** The index of the mention that the added facts come from; null when nothing was added. */
  readonly completedBy: number | null;
  /** The dates that the text gives to this number; more than one is a contradiction or two documents. */
  readonly dates: readonly CivilDate[];
  /** The spellings of this number in the text. */
  readonly spellings: readonly string[];
}

/**
 * Completes undated and short mentions out of fuller ones of the same type and number in the same
 * text: "Chỉ thị số 19/CT-TTg" takes the date that stands with it elsewhere, "Chỉ thị 05" the whole
 * number. Where the text gives the number two dates, or two full numbers fit, nothing is added.
 */
export function completeCitations(citations: readonly Citation[]): readonly CompletedCitation[] {
  const groups = groupByNumber(citations);
  const byOrdinal = indexByOrdinal(citations);
  return citations.map((citation) => {
    const key = groupKey(citation) ?? findWhole(citation, byOrdinal);
    const group = key === null ? undefined : groups.get(key);
    return complete(citation, group ?? NO_GROUP, citations);
  });
}

/** The mentions of one number in a text. */
interface MentionGroup {
  readonly first: number | null;
  readonly dated: number | null;
  readonly dates: readonly CivilDate[];
  readonly spellings: readonly string[];
}

const NO_GROUP: MentionGroup = { first: null, dated: null, dates: [], spellings: [] };

function groupByNumber(citations: readonly Citation[]): ReadonlyMap<string, MentionGroup> {
  const indexes = new Map<string, number[]>();
  citations.forEach((citation, index) => {
    const key = groupKey(citation);
    if (key === null) return;
    const group = indexes.get(key);
    if (group) group.push(index);
    else indexes.set(key, [index]);
  });
  return new Map([...indexes].map(([key, group]) => [key, summarize(group, citations)]));
}

function summarize(group: readonly number[], citations: readonly Citation[]): MentionGroup {
  const members = group.flatMap((index) => citations[index] ?? []);
  return {
    first: group[0] ?? null,
    dated: group.find((index) => citations[index]?.date !== null) ?? null,
    dates: [...new Set(members.flatMap(({ date }) => date ?? []))],
    spellings: [...new Set(members.flatMap(({ numberAsWritten }) => numberAsWritten ?? []))],
  };
}

function complete(
  citation: Citation,
  { first, dated, dates, spellings }: MentionGroup,
  citations: readonly Citation[],
): CompletedCitation {
  const isPartial = citation.kind === 'partial';
  const fuller =
    (citation.date === null && dates.length === 1 ? dated : null) ?? (isPartial ? first : null);
  const source = fuller === null ? undefined : citations[fuller];
  if (source === undefined) return { citation, completedBy: null, dates, spellings };
  const completed: Citation = {
    ...citation,
    number: isPartial ? source.number : citation.number,
    kind: isPartial ? source.kind : citation.kind,
    date: citation.date ?? (dates.length === 1 ? source.date : null),
    year: citation.year ?? source.year,
    issuer: citation.issuer ?? source.issuer,
    title: citation.title ?? source.title,
  };
  return { citation: completed, completedBy: fuller, dates, spellings };
}

function groupKey({ kind, type, number }: Citation): string | null {
  return kind === 'number' && number !== null ? `${type ?? ''} ${numberKey(number)}` : null;
}

function indexByOrdinal(citations: readonly Citation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const citation of citations) {
    const key = groupKey(citation);
    if (key === null || citation.number === null) continue;
    const [ordinal = '', year = ''] = numberKey(citation.number).split('-');
    const names = [ordinal, ...(/^\d{4}$/u.test(year) ? [`${ordinal}-${year}`] : [])];
    for (const name of names) {
      const keys = index.get(`${citation.type ?? ''} ${name}`) ?? new Set<string>();
      index.set(`${citation.type ?? ''} ${name}`, keys.add(key));
    }
  }
  return index;
}

/** The key of the one whole number that a short mention abbreviates; null for none or several. */
function findWhole(
  citation: Citation,
  byOrdinal: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (citation.kind !== 'partial' || citation.number === null) return null;
  const keys = [...(byOrdinal.get(`${citation.type ?? ''} ${numberKey(citation.number)}`) ?? [])];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
