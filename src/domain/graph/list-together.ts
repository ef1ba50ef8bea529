import type { CivilDate } from '../dates/civil-date.ts';
import { firstDayOf, lastDayOf } from '../dates/days-of.ts';
import { compareRanks, type IssuerRank } from './issuer-rank.ts';
import type { GraphCitation, GraphPlan } from './read-statements.ts';

/** What decides where a document stands in a chain. */
export interface RankedDocument {
  readonly type: string;
  readonly date: CivilDate | null;
  readonly rank: IssuerRank;
}

/** Two documents that one sentence of a plan names side by side; neither is said to carry out the other. */
export interface Listing<C extends GraphCitation = GraphCitation> {
  readonly upper: string;
  readonly lower: string;
  /** The citation of the lower one. */
  readonly citation: C;
}

/** Documents by which an agency directs others. Laws and decrees stand beside the chain, not in it. */
const DIRECTING_TYPES: ReadonlySet<string> = new Set([
  'chi-thi',
  'chuong-trinh',
  'cong-dien',
  'cong-van',
  'huong-dan',
  'ke-hoach',
  'ket-luan',
  'nghi-quyet',
  'thong-bao',
]);

/**
 * Gives, for each sentence of a plan that names several directing documents of different ranks, each
 * of them under the nearest one of a higher rank that is surely older. A document that another of the
 * sentence names in its own title is left out: there the words themselves say more.
 */
export function listTogether<C extends GraphCitation>(
  { citations }: GraphPlan<C>,
  describe: (document: string) => RankedDocument | undefined,
): readonly Listing<C>[] {
  return [...groupBySentence(citations).values()].flatMap((members) => {
    if (members.length < 2) return [];
    const named = members.flatMap((citation) => {
      const document = citation.work === null ? undefined : describe(citation.work);
      return citation.work === null || document === undefined
        ? []
        : [{ id: citation.work, citation, ...document }];
    });
    const ids = new Set(named.map(({ id }) => id));
    // The title of a member may name another: then the words themselves say where it stands.
    const placed = new Set(
      citations.flatMap(({ work, nestedIn }) =>
        nestedIn === null || work === null || !ids.has(work)
          ? []
          : (citations[nestedIn]?.work ?? []),
      ),
    );
    return named.flatMap((lower): readonly Listing<C>[] => {
      if (placed.has(lower.id)) return [];
      const upper = named
        .filter((other) => standsAbove(other, lower))
        .reduce<(typeof named)[number] | null>(nearer, null);
      return upper === null ? [] : [{ upper: upper.id, lower: lower.id, citation: lower.citation }];
    });
  });
}

/** The first citation of each directing document in each sentence, but for those in titles. */
function groupBySentence<C extends GraphCitation>(
  citations: readonly C[],
): ReadonlyMap<string, readonly C[]> {
  const groups = new Map<string, C[]>();
  for (const citation of citations) {
    if (citation.work === null || citation.nestedIn !== null) continue;
    const key = `${citation.fragment} ${citation.sentence.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else if (!group.some(({ work }) => work === citation.work)) group.push(citation);
  }
  return groups;
}

function standsAbove(upper: RankedDocument, lower: RankedDocument): boolean {
  return (
    DIRECTING_TYPES.has(upper.type) &&
    DIRECTING_TYPES.has(lower.type) &&
    compareRanks(upper.rank, lower.rank) < 0 &&
    upper.date !== null &&
    lower.date !== null &&
    lastDayOf(upper.date) < firstDayOf(lower.date)
  );
}

/** Of two documents above a third, the one of the lower rank, then the younger, then by id. */
function nearer<T extends RankedDocument & { readonly id: string }>(best: T | null, other: T): T {
  if (best === null) return other;
  const order =
    compareRanks(other.rank, best.rank) ||
    (other.date ?? '').localeCompare(best.date ?? '') ||
    (other.id < best.id ? 1 : -1);
  return order > 0 ? other : best;
}
