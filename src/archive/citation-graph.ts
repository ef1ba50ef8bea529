import { rankIssuer, type IssuerLevel } from '../domain/graph/issuer-rank.ts';
import { listTogether } from '../domain/graph/list-together.ts';
import { readStatements } from '../domain/graph/read-statements.ts';
import type { Archive, CitedDocument, Citing, Plan } from './archive.ts';
import { CitingPassage } from './join-documents.ts';
import { outlineCitations } from './outline-citations.ts';
import { chainIndexOf } from './chain-index.ts';

/**
 * How one stands to the other: a plan cites a document in its basis (`can-cu`) or elsewhere
 * (`vien-dan`), a document names another in its title (`trong-ten`), or one sentence only names both
 * (`cung-cau`), the one of lower rank first.
 */
export type GraphRelation = 'can-cu' | 'vien-dan' | 'trong-ten' | 'cung-cau';

/** A document or a held plan; a plan that others cite is one node with its document. */
export interface GraphNode {
  /** The address of its page, as a key: "van-ban/<id>" or "ke-hoach/<id>". */
  readonly key: string;
  readonly document: CitedDocument | null;
  readonly plan: Plan | null;
  /** At which level the document was issued; null for a plan that nobody cites. */
  readonly level: IssuerLevel | null;
}

/** From what cites to what is cited, once for each way in which it does. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly relation: GraphRelation;
  /** How many plans say it. */
  readonly plans: number;
  /** The first place that says it. */
  readonly first: Citing;
  /** The order of that citation in its plan, known without reading it. */
  readonly order: number;
}

/** Everything that cites and is cited, as one graph. */
export interface CitationGraph {
  /** Documents by id, then plans in the archive's order. */
  readonly nodes: readonly GraphNode[];
  /** In the order of plans and of reading. */
  readonly links: readonly GraphLink[];
}

/** The graph of an archive, made once for the files and the page that show it. */
export function citationGraphOf(archive: Archive): CitationGraph {
  return archive.remember('citation-graph', () => gatherGraph(archive));
}

interface OpenLink {
  readonly from: string;
  readonly to: string;
  readonly relation: GraphRelation;
  readonly first: Citing;
  readonly order: number;
  plans: number;
  /** The plan that was counted last. */
  last: Plan;
}

function gatherGraph(archive: Archive): CitationGraph {
  const { source } = chainIndexOf(archive);
  const links = new Map<string, OpenLink>();
  const join = (
    from: string,
    to: string,
    relation: GraphRelation,
    plan: Plan,
    order: number,
  ): void => {
    if (from === to) return;
    const key = `${from} ${to} ${relation}`;
    const known = links.get(key);
    if (known === undefined) {
      const first = new CitingPassage(plan, order - 1);
      links.set(key, { from, to, relation, first, order, plans: 1, last: plan });
    } else if (known.last !== plan) {
      known.plans++;
      known.last = plan;
    }
  };
  for (const plan of archive.plans) {
    const held = source.documentOf(plan);
    const outline = outlineCitations(plan);
    const self = held === null ? planKey(plan.id) : documentKey(held);
    for (const { role, citing, cited, citation } of readStatements(outline)) {
      const from = citing === null ? self : documentKey(citing);
      join(from, documentKey(cited), role, plan, citation.order);
    }
    for (const { upper, lower, citation } of listTogether(outline, source.describe)) {
      join(documentKey(lower), documentKey(upper), 'cung-cau', plan, citation.order);
    }
  }
  const nodes = [...nodesOfDocuments(archive), ...nodesOfPlans(archive, archive.plans)];
  return { nodes, links: [...links.values()] };
}

/** The nodes of all documents. */
export function nodesOfDocuments({ documents }: Archive): readonly GraphNode[] {
  return Array.from(documents.values(), (document) => ({
    key: documentKey(document.id),
    document,
    plan: document.citedBy.length > 0 ? document.heldAs : null,
    level: rankIssuer(document.facts).level,
  }));
}

/** The nodes of those of some held plans that nobody cites, in their order. */
export function nodesOfPlans(archive: Archive, plans: readonly Plan[]): readonly GraphNode[] {
  const { source } = chainIndexOf(archive);
  return plans
    .filter((plan) => source.documentOf(plan) === null)
    .map((plan) => ({ key: planKey(plan.id), document: null, plan, level: null }));
}

function documentKey(id: string): string {
  return `van-ban/${id}`;
}

function planKey(id: string): string {
  return `ke-hoach/${id}`;
}
