import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Plan } from '../../archive/archive.ts';
import type { CitationGraph, GraphNode } from '../../archive/citation-graph.ts';
import type { FindFragment, OutlinedLink } from '../graph/graph-fields.ts';
import { GRAPH_FORMS, type GraphForm } from '../graph/print-graph.ts';
import { placeBetween, type TextParts } from './join-text.ts';
import { writeTextPieces, type TextPiece } from './text-piece.ts';

/** Writes nodes of the graph into a file of pieces, in every form that it is published in. */
export function writeNodePieces(
  file: string,
  nodes: readonly GraphNode[],
  printAddress: PrintAddress,
): void {
  const printed = GRAPH_FORMS.map((form) => ({
    name: form.ending,
    rows: nodes.length,
    text: separate(
      nodes.map((node) => form.printNode(node, printAddress)),
      form,
    ),
  }));
  writeTextPieces(file, printed);
}

/** Links of the graph that follow each other. */
export interface OutlinedLinks {
  /** The place of the first one among all, from 0. */
  readonly first: number;
  readonly links: readonly OutlinedLink[];
}

/** The links of a graph, those that are first said by each group of plans together, in order. */
export function outlineLinks(
  { links }: CitationGraph,
  groups: readonly (readonly Plan[])[],
): readonly OutlinedLinks[] {
  const groupOf = new Map(groups.flatMap((plans, group) => plans.map((plan) => [plan, group])));
  const divided = Map.groupBy(links, ({ first: { plan } }) => groupOf.get(plan));
  let next = 0;
  return groups.map((_, group) => {
    const own = divided.get(group) ?? [];
    const first = next;
    next += own.length;
    return {
      first,
      links: own.map(({ from, to, relation, plans, order, first: { plan } }) => {
        return { from, to, relation, plans, plan: plan.id, order };
      }),
    };
  });
}

/** Finds fragments in some plans. */
export function findFragmentsIn(plans: readonly Plan[]): FindFragment {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return ({ plan, order }) => {
    const mention = byId.get(plan)?.mentions[order - 1];
    if (mention === undefined) throw new Error(`No citation ${order} in ${plan}`);
    return mention.fragment;
  };
}

/** Writes links into a file of pieces, in every form that the graph is published in. */
export function writeLinkPieces(
  file: string,
  { first, links }: OutlinedLinks,
  findFragment: FindFragment,
  printAddress: PrintAddress,
): void {
  const printed = GRAPH_FORMS.map((form) => ({
    name: form.ending,
    rows: links.length,
    text: separate(
      links.map((link, at) => form.printLink(link, first + at, findFragment, printAddress)),
      form,
    ),
  }));
  writeTextPieces(file, printed);
}

/** The whole graph in a form, out of pieces in order. */
export function arrangeGraph(
  { before, between, middle, after }: GraphForm,
  nodes: readonly TextPiece[],
  links: readonly TextPiece[],
): TextParts {
  return [before, ...placeBetween(nodes, between), middle, ...placeBetween(links, between), after];
}

function separate(printed: readonly string[], { between }: GraphForm): readonly string[] {
  return printed.map((text, index) => (index === 0 ? text : between + text));
}
