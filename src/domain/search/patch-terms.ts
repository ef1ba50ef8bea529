import { STRONG, TOP, type Contribution } from './contribution.ts';
import type { DocumentList } from './document-list.ts';
import { pairKey, type Term } from './term.ts';

/** How a term stands in one document. */
export interface TermPlace {
  /** Bits: `STRONG`, `TOP`. */
  readonly rank: number;
  /** Ascending; empty for a term that is no word. */
  readonly spellings: readonly string[];
}

/** The terms of a document, each with how it stands there. */
export function listTermPlaces(contribution: Contribution): ReadonlyMap<string, TermPlace> {
  const { words, wordRanks, spellings, spelt, pairs, pairRanks, facets } = contribution;
  const spellingsOf = words.map((): string[] => []);
  spellings.forEach((spelling, at) => spellingsOf[spelt[at] ?? 0]?.push(spelling));
  const places = new Map<string, TermPlace>();
  words.forEach((word, at) => {
    places.set(word, { rank: wordRanks[at] ?? 0, spellings: (spellingsOf[at] ?? []).sort() });
  });
  pairRanks.forEach((rank, at) => {
    const [first = '', second = ''] = pairs
      .slice(2 * at, 2 * at + 2)
      .flatMap((word) => words[word] ?? []);
    places.set(pairKey(first, second), { rank, spellings: [] });
  });
  for (const facet of facets) places.set(facet, { rank: 0, spellings: [] });
  return places;
}

/** A term that stands otherwise in a document than before; null where it stands there no more. */
export type TermChange = readonly [key: string, now: TermPlace | null];

/** What differs between two versions of a document. */
export function compareTermPlaces(before: Contribution, now: Contribution): readonly TermChange[] {
  const old = listTermPlaces(before);
  const changes: TermChange[] = [];
  const present = listTermPlaces(now);
  for (const [key, place] of present) {
    const earlier = old.get(key);
    if (earlier === undefined || !areEqual(earlier, place)) changes.push([key, place]);
  }
  for (const key of old.keys()) if (!present.has(key)) changes.push([key, null]);
  return changes;
}

function areEqual(a: TermPlace, b: TermPlace): boolean {
  return a.rank === b.rank && a.spellings.join(' ') === b.spellings.join(' ');
}

/** The term after one document has changed; null when it stands nowhere any more. */
export function patchTerm(
  key: string,
  term: Term | undefined,
  document: number,
  now: TermPlace | null,
): Term | null {
  const rank = now?.rank ?? 0;
  const documents = put(term?.documents ?? [], document, now !== null);
  if (documents.length === 0) return null;
  const spelt = new Map(term?.spellings.map(({ spelling, documents: own }) => [spelling, own]));
  for (const spelling of now?.spellings ?? []) if (!spelt.has(spelling)) spelt.set(spelling, []);
  return {
    key,
    documents,
    strong: put(term?.strong ?? [], document, (rank & STRONG) !== 0),
    top: put(term?.top ?? [], document, (rank & TOP) !== 0),
    spellings: [...spelt]
      .map(([spelling, own]) => ({
        spelling,
        documents: put(own, document, now?.spellings.includes(spelling) ?? false),
      }))
      .filter((spelling) => spelling.documents.length > 0)
      .sort((a, b) => (a.spelling < b.spelling ? -1 : 1)),
  };
}

/** The list with a document or without it. */
function put(list: DocumentList, document: number, isIn: boolean): DocumentList {
  const others = list.filter((other) => other !== document);
  if (!isIn) return others;
  const later = others.findIndex((other) => other > document);
  return others.toSpliced(later === -1 ? others.length : later, 0, document);
}
