import type { CitationGraph } from '../../../src/archive/citation-graph.ts';
import type { GraphForm } from '../../../src/exports/graph/print-graph.ts';
import { printSitePath } from '../real-data.ts';

/** Prints a graph in one piece. */
export function printWholeGraph(
  form: GraphForm,
  { nodes, links }: Pick<CitationGraph, 'nodes' | 'links'>,
): string {
  return [
    form.before,
    nodes.map((node) => form.printNode(node, printSitePath)).join(form.between),
    form.middle,
    links.map((link, place) => form.printLink(link, place, printSitePath)).join(form.between),
    form.after,
  ].join('');
}
