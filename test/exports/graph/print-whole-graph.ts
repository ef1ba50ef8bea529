import type { CitationGraph } from '../../../src/archive/citation-graph.ts';
import type { GraphForm } from '../../../src/exports/graph/print-graph.ts';
import { findFragmentsIn, outlineLinks } from '../../../src/exports/pieces/graph-pieces.ts';
import { printSitePath } from '../real-data.ts';

/** Prints a graph in one piece. */
export function printWholeGraph(form: GraphForm, graph: CitationGraph): string {
  const plans = [...new Set(graph.links.map(({ first }) => first.plan))];
  const findFragment = findFragmentsIn(plans);
  const links = outlineLinks(graph, [plans]).flatMap((outlined) => outlined.links);
  return [
    form.before,
    graph.nodes.map((node) => form.printNode(node, printSitePath)).join(form.between),
    form.middle,
    links
      .map((link, place) => form.printLink(link, place, findFragment, printSitePath))
      .join(form.between),
    form.after,
  ].join('');
}
