/** What the graph reads of one citation of a plan. */
export interface GraphCitation {
  /** From 1, in reading order. */
  readonly order: number;
  /** The document that it means; null when that is not settled. */
  readonly work: string | null;
  /** The place in the plan's list, from 0, of the citation in whose title it stands; null for none. */
  readonly nestedIn: number | null;
  readonly role: 'can-cu' | 'vien-dan';
  readonly fragment: string;
  readonly sentence: { readonly text: string };
}

/** A plan with its citations in reading order. */
export interface GraphPlan<C extends GraphCitation = GraphCitation> {
  readonly id: string;
  readonly citations: readonly C[];
}

/**
 * What one citation says: that the plan cites a document (`can-cu` in its opening basis, `vien-dan`
 * elsewhere), or that a document names another in its title (`trong-ten`).
 */
export interface Statement<C extends GraphCitation = GraphCitation> {
  readonly role: 'can-cu' | 'vien-dan' | 'trong-ten';
  /** The document in whose title the other is named; null when the plan itself cites it. */
  readonly citing: string | null;
  readonly cited: string;
  readonly citation: C;
}

/**
 * Reads the citations of one plan as statements, in reading order. A citation whose document is not
 * settled states nothing; one that stands in the title of an unsettled document is the plan's own.
 */
export function readStatements<C extends GraphCitation>({
  citations,
}: GraphPlan<C>): readonly Statement<C>[] {
  return citations.flatMap((citation): readonly Statement<C>[] => {
    const { work, nestedIn, role } = citation;
    if (work === null) return [];
    const outer = nestedIn === null ? null : (citations[nestedIn]?.work ?? null);
    if (outer === null) return [{ role, citing: null, cited: work, citation }];
    return outer === work ? [] : [{ role: 'trong-ten', citing: outer, cited: work, citation }];
  });
}
