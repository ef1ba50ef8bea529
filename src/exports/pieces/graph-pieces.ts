import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { GraphLink, GraphNode } from '../../archive/citation-graph.ts';
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

/** The same of links that follow each other; `first` is the place of their first one among all. */
export function writeLinkPieces(
  file: string,
  links: readonly GraphLink[],
  first: number,
  printAddress: PrintAddress,
): void {
  const printed = GRAPH_FORMS.map((form) => ({
    name: form.ending,
    rows: links.length,
    text: separate(
      links.map((link, place) => form.printLink(link, first + place, printAddress)),
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
