import type { CascadeSource } from '../domain/graph/gather-cascade.ts';
import { rankIssuer } from '../domain/graph/issuer-rank.ts';
import { listTogether, type RankedDocument } from '../domain/graph/list-together.ts';
import { readStatements } from '../domain/graph/read-statements.ts';
import type { Archive, CitedDocument, Plan } from './archive.ts';
import type { LookupTable } from './lookup-table.ts';
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
  const chains = archive.lookUp(CHAINS);
  return {
    source: archive.remember('chain-source', () => openSource(archive)),
    get heads() {
      return [...chains].flatMap(([id, { isHead }]) =>
        isHead ? (archive.documents.get(id) ?? []) : [],
      );
    },
    isHead: (document) => chains.get(document)?.isHead ?? false,
  };
}

/** What sentences of the whole archive say of one document. */
interface ChainPlace {
  readonly isHead: boolean;
  /** The documents in whose titles it is named, in the order of ids. */
  readonly titleCiters: readonly string[];
}

/** The documents of which there is anything to say, in the order of ids. */
const CHAINS: LookupTable<string, ChainPlace> = {
  name: 'chains',
  make: (archive) => new Map(archive.keep('places in chains', () => readChains(archive))),
};

/** By the id of each plan that others cite, the document that it is. */
const HELD_DOCUMENTS: LookupTable<string, string> = {
  name: 'chain-held-documents',
  make: ({ documents }) => {
    const held = [...documents.values()].flatMap(({ id, heldAs, citedBy }) =>
      heldAs === null || citedBy.length === 0 ? [] : [[heldAs.id, id] as const],
    );
    return new Map(held);
  },
};

export const CHAIN_TABLES = [CHAINS, HELD_DOCUMENTS];

/** What says itself what is read through it, so that nothing is remembered past its readers. */
function openSource(archive: Archive): ChainIndex['source'] {
  const { documents } = archive;
  const [chains, held] = [archive.lookUp(CHAINS), archive.lookUp(HELD_DOCUMENTS)];
  const citing = new Map<string, readonly Plan[]>();
  return {
    outline: outlineCitations,
    describe: rememberRanks(documents),
    titleCiters: (document) => chains.get(document)?.titleCiters ?? [],
    documentOf: (plan) => held.get(plan.id) ?? null,
    citingPlans: (document) => {
      const citedBy = documents.get(document)?.citedBy ?? [];
      const plans = citing.get(document) ?? [...new Set(citedBy.map(({ plan }) => plan))];
      citing.set(document, plans);
      return plans;
    },
  };
}

function readChains(archive: Archive): readonly (readonly [string, ChainPlace])[] {
  const { plans, documents } = archive;
  const held = archive.lookUp(HELD_DOCUMENTS);
  const describe = rememberRanks(documents);
  const titleCiters = new Map<string, Set<string>>();
  const heads = new Set<string>();
  for (const plan of plans) {
    const outline = outlineCitations(plan);
    for (const { citing, cited } of readStatements(outline)) {
      if (citing !== null || held.has(plan.id)) heads.add(cited);
      if (citing === null) continue;
      const citers = titleCiters.get(cited);
      if (citers === undefined) titleCiters.set(cited, new Set([citing]));
      else citers.add(citing);
    }
    for (const { upper } of listTogether(outline, describe)) heads.add(upper);
  }
  return [...documents].flatMap(([id, document]): [string, ChainPlace][] => {
    const citers = [...(titleCiters.get(id) ?? [])].sort();
    // What one plan says of a chain stands on its own page.
    const isHead = heads.has(id) && isCitedTwice(document);
    return isHead || citers.length > 0 ? [[id, { isHead, titleCiters: citers }]] : [];
  });
}

function rememberRanks(
  documents: Archive['documents'],
): (id: string) => RankedDocument | undefined {
  const ranked = new Map<string, RankedDocument>();
  return (id) => {
    const facts = documents.get(id)?.facts;
    if (facts === undefined) return undefined;
    const { type, date } = facts;
    const document = ranked.get(id) ?? { type, date, rank: rankIssuer(facts) };
    ranked.set(id, document);
    return document;
  };
}

function isCitedTwice({ citedBy }: CitedDocument): boolean {
  const first = citedBy[0]?.plan;
  return citedBy.some(({ plan }) => plan !== first);
}
