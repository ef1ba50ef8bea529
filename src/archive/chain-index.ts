import type { CascadeSource } from '../domain/graph/gather-cascade.ts';
import { rankIssuer } from '../domain/graph/issuer-rank.ts';
import { listTogether, type RankedDocument } from '../domain/graph/list-together.ts';
import { readStatements } from '../domain/graph/read-statements.ts';
import type { Archive, CitedDocument, Plan } from './archive.ts';
import { outlineCitations } from './outline-citations.ts';

/** The chain of command of a whole archive: what every cascade is gathered from. */
export interface ChainIndex {
  readonly source: CascadeSource<Plan>;
  /**
   * The documents that have a chain of their own, in the order of ids: another document stands under
   * them, not only plans, and more than one plan cites them.
   */
  readonly heads: readonly CitedDocument[];
  readonly isHead: (document: string) => boolean;
}

/** Gives the chain index of an archive. */
export function chainIndexOf(archive: Archive): ChainIndex {
  return archive.remember('chain-index', () => indexChains(archive));
}

function indexChains({ plans, documents }: Archive): ChainIndex {
  const held = new Map<Plan, string>();
  for (const { id, heldAs, citedBy } of documents.values()) {
    if (heldAs !== null && citedBy.length > 0) held.set(heldAs, id);
  }
  const describe = rememberRanks(documents);
  const titleCiters = new Map<string, Set<string>>();
  const heads = new Set<string>();
  for (const plan of plans) {
    const outline = outlineCitations(plan);
    for (const { citing, cited } of readStatements(outline)) {
      if (citing !== null || held.has(plan)) heads.add(cited);
      if (citing === null) continue;
      const citers = titleCiters.get(cited);
      if (citers === undefined) titleCiters.set(cited, new Set([citing]));
      else citers.add(citing);
    }
    for (const { upper } of listTogether(outline, describe)) heads.add(upper);
  }
  // What one plan says of a chain stands on its own page.
  for (const id of heads) if (!isCitedTwice(documents.get(id))) heads.delete(id);
  const citing = new Map<string, readonly Plan[]>();
  return {
    source: {
      describe,
      titleCiters: (document) => [...(titleCiters.get(document) ?? [])].sort(),
      documentOf: (plan) => held.get(plan) ?? null,
      citingPlans: (document) => {
        const known = citing.get(document) ?? [
          ...new Set(documents.get(document)?.citedBy.map(({ plan }) => plan)),
        ];
        citing.set(document, known);
        return known;
      },
    },
    heads: [...documents.values()].filter(({ id }) => heads.has(id)),
    isHead: (document) => heads.has(document),
  };
}

function isCitedTwice(document: CitedDocument | undefined): boolean {
  const first = document?.citedBy[0]?.plan;
  return document?.citedBy.some(({ plan }) => plan !== first) ?? false;
}

function rememberRanks(
  documents: ReadonlyMap<string, CitedDocument>,
): (id: string) => RankedDocument | undefined {
  const ranked = new Map<string, RankedDocument>();
  return (id) => {
    const known = ranked.get(id);
    const facts = documents.get(id)?.facts;
    if (known !== undefined || facts === undefined) return known;
    const { type, date } = facts;
    const document = { type, date, rank: rankIssuer(facts) };
    ranked.set(id, document);
    return document;
  };
}
