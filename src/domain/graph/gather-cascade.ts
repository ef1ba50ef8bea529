import { compareText, groupEdges } from './acyclic.ts';
import { listTogether, type RankedDocument } from './list-together.ts';
import { readStatements, type GraphCitation, type GraphPlan } from './read-statements.ts';

/** A plan of which nothing more is asked than what the source gives of it. */
export interface CascadePlan {
  readonly id: string;
}

/** What a cascade is gathered from. */
export interface CascadeSource<P extends CascadePlan> {
  /** The citations of a plan, of which sentences need not have words. */
  readonly outline: (plan: P) => GraphPlan;
  readonly describe: (document: string) => RankedDocument | undefined;
  /** The plans that cite a document, in titles of others too, each once. */
  readonly citingPlans: (document: string) => readonly P[];
  /** The documents that some plan cites under a title that names the document. */
  readonly titleCiters: (document: string) => readonly string[];
  /** The document that a plan of the archive is, when other plans cite it; null for none. */
  readonly documentOf: (plan: P) => string | null;
}

/** `cung-cau`: one sentence of a plan names both; the other roles are those of a statement. */
export type WitnessRole = 'can-cu' | 'vien-dan' | 'trong-ten' | 'cung-cau';

/** A sentence that says that one document stands under another, and how. */
export interface Witness<P extends CascadePlan> {
  readonly plan: P;
  /** As the outline of the plan gives it. */
  readonly citation: GraphCitation;
  readonly role: WitnessRole;
}

/** A document or a plan; a plan of the archive that others cite is one node. */
export interface CascadeNode<P extends CascadePlan> {
  /** The address of its page, as a key: "van-ban/<id>" or "ke-hoach/<id>". */
  readonly key: string;
  readonly document: string | null;
  readonly plan: P | null;
}

/** From an upper document (`from`) to what stands under it. */
export interface CascadeEdge<P extends CascadePlan> {
  readonly from: string;
  readonly to: string;
  /** False when no sentence says more than that both are to be carried out. */
  readonly isStated: boolean;
  /** In the order of plans and of reading. */
  readonly witnesses: readonly Witness<P>[];
}

/** What stands under one document, by sentences of plans. */
export interface Cascade<P extends CascadePlan> {
  readonly root: string;
  /** The root first, then by key. */
  readonly nodes: readonly CascadeNode<P>[];
  readonly edges: readonly CascadeEdge<P>[];
  /** Every plan that cites the document, or one that names it in its title, over any number of steps. */
  readonly plans: readonly P[];
  /** False where there are so many plans that they are no nodes of their own. */
  readonly showsPlans: boolean;
  /** How many documents belong to it beside those that are nodes. */
  readonly documentsLeftOut: number;
}

/** How much one picture holds. */
export interface CascadeLimits {
  readonly plans: number;
  readonly documents: number;
}

/**
 * Gathers what stands under a document. Everything in it goes back to a sentence: a plan cites a
 * document, a document names another in its title, or a plan that belongs to the cascade names
 * several in one sentence. The time it takes grows with the citations of its plans.
 *
 * With more plans than the limit, plans are no nodes; with more documents, those stay that most
 * plans cite and that are joined to the root through others that stay.
 */
export function gatherCascade<P extends CascadePlan>(
  root: string,
  source: CascadeSource<P>,
  limits: CascadeLimits,
): Cascade<P> {
  const reach = reachDown(root, source);
  const edges = new Map<string, { from: string; to: string; witnesses: Witness<P>[] }>();
  for (const plan of reach.plans) {
    for (const edge of linkWithin(plan, reach.documents, source)) {
      const key = `${edge.from} ${edge.to}`;
      const known = edges.get(key);
      if (known === undefined) edges.set(key, { ...edge, witnesses: [edge.witness] });
      else known.witnesses.push(edge.witness);
    }
  }
  const showsPlans = reach.plans.length <= limits.plans;
  const all = [...edges.values()].filter(
    ({ from, to }) => from !== to && (showsPlans || !(isPlanKey(from) || isPlanKey(to))),
  );
  const rootKey = documentKey(root);
  const kept = choose(rootKey, all, limits.documents, source);
  const documents = new Set(
    all.flatMap(({ from, to }) => [from, to]).filter((key) => !isPlanKey(key)),
  );
  const planOf = new Map(reach.plans.map((plan) => [keyOfPlan(plan, source), plan]));
  const shown = all.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const names = new Set([rootKey, ...shown.flatMap(({ from, to }) => [from, to])]);
  return {
    root: rootKey,
    nodes: [...names]
      .sort((a, b) => Number(b === rootKey) - Number(a === rootKey) || compareText(a, b))
      .map((key) => ({
        key,
        document: isPlanKey(key) ? null : key.slice(DOCUMENT.length),
        plan: planOf.get(key) ?? null,
      })),
    edges: shown.map(finish).sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
    plans: reach.plans,
    showsPlans,
    documentsLeftOut: [...documents].filter((key) => !kept.has(key)).length,
  };
}

const DOCUMENT = 'van-ban/';
const PLAN = 'ke-hoach/';

function documentKey(id: string): string {
  return DOCUMENT + id;
}

function keyOfPlan<P extends CascadePlan>(plan: P, { documentOf }: CascadeSource<P>): string {
  const document = documentOf(plan);
  return document === null ? PLAN + plan.id : documentKey(document);
}

function isPlanKey(key: string): boolean {
  return key.startsWith(PLAN);
}

/** The documents that name the root in their titles, over any number of steps, and the plans that cite any. */
function reachDown<P extends CascadePlan>(
  root: string,
  source: CascadeSource<P>,
): { readonly documents: ReadonlySet<string>; readonly plans: readonly P[] } {
  const documents = new Set([root]);
  const plans = new Set<P>();
  // A set grows while it is walked.
  for (const document of documents) {
    for (const citer of source.titleCiters(document)) documents.add(citer);
    for (const plan of source.citingPlans(document)) {
      plans.add(plan);
      const held = source.documentOf(plan);
      if (held !== null) documents.add(held);
    }
  }
  return { documents, plans: [...plans] };
}

interface Link<P extends CascadePlan> {
  readonly from: string;
  readonly to: string;
  readonly witness: Witness<P>;
}

/** The links that one plan gives below documents of the cascade. */
function linkWithin<P extends CascadePlan>(
  plan: P,
  documents: ReadonlySet<string>,
  source: CascadeSource<P>,
): readonly Link<P>[] {
  const self = keyOfPlan(plan, source);
  const outline = source.outline(plan);
  const link = (
    upper: string,
    to: string,
    role: WitnessRole,
    citation: GraphCitation,
  ): Link<P> => ({
    from: documentKey(upper),
    to,
    witness: { plan, citation, role },
  });
  const links = [
    ...readStatements(outline).map(({ role, citing, cited, citation }) =>
      link(cited, citing === null ? self : documentKey(citing), role, citation),
    ),
    ...listTogether(outline, source.describe).map(({ upper, lower, citation }) =>
      link(upper, documentKey(lower), 'cung-cau', citation),
    ),
  ];
  return keepBelow(links, (key) => documents.has(key.slice(DOCUMENT.length)));
}

/** The links that leave a node which belongs to the cascade, or is reached from one by links of the list. */
function keepBelow<P extends CascadePlan>(
  links: readonly Link<P>[],
  belongs: (key: string) => boolean,
): readonly Link<P>[] {
  const reached = new Set(links.map(({ from }) => from).filter(belongs));
  for (const key of reached) {
    for (const { from, to } of links) if (from === key) reached.add(to);
  }
  return links.filter(({ from }) => reached.has(from));
}

/** The keys that stay: the root, documents joined to it up to the limit, and their plans. */
function choose<P extends CascadePlan>(
  root: string,
  edges: readonly { readonly from: string; readonly to: string }[],
  limit: number,
  { citingPlans }: CascadeSource<P>,
): ReadonlySet<string> {
  const below = groupEdges(edges);
  const weigh = (key: string): number => citingPlans(key.slice(DOCUMENT.length)).length;
  const kept = new Set([root]);
  const open = new Set<string>();
  let last = root;
  while (kept.size <= limit) {
    for (const { to } of below.get(last) ?? []) if (!kept.has(to) && !isPlanKey(to)) open.add(to);
    const next = [...open].reduce<string | null>((best, key) => {
      if (best === null) return key;
      return (weigh(key) - weigh(best) || compareText(best, key)) > 0 ? key : best;
    }, null);
    if (next === null) break;
    open.delete(next);
    kept.add(next);
    last = next;
  }
  return new Set([
    ...kept,
    ...edges.filter(({ from, to }) => isPlanKey(to) && kept.has(from)).map(({ to }) => to),
  ]);
}

/** A sentence that says more than that both are named makes those needless that say no more. */
function finish<P extends CascadePlan>(edge: {
  readonly from: string;
  readonly to: string;
  readonly witnesses: readonly Witness<P>[];
}): CascadeEdge<P> {
  const statements = edge.witnesses.filter(({ role }) => role !== 'cung-cau');
  const isStated = statements.length > 0;
  return { ...edge, isStated, witnesses: isStated ? statements : edge.witnesses };
}
