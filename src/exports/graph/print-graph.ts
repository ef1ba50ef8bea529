import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { GraphNode } from '../../archive/citation-graph.ts';
import { escapeXml } from '../xml.ts';
import {
  LINK_FIELDS,
  NODE_FIELDS,
  describeLink,
  describeNode,
  type FindFragment,
  type GraphField,
  type GraphValues,
  type OutlinedLink,
} from './graph-fields.ts';

/** A form in which the graph is printed node by node and link by link, so that pieces can be joined. */
export interface GraphForm {
  /** What the name of its file ends with. */
  readonly ending: string;
  readonly mediaType: string;
  readonly printNode: (node: GraphNode, printAddress: PrintAddress) => string;
  /** `place` is that of the link among all, from 0. */
  readonly printLink: (
    link: OutlinedLink,
    place: number,
    findFragment: FindFragment,
    printAddress: PrintAddress,
  ) => string;
  readonly before: string;
  /** What stands between nodes, and between links. */
  readonly between: string;
  /** What stands between the last node and the first link. */
  readonly middle: string;
  readonly after: string;
}

/** GraphML: links run from what cites to what is cited. */
export const GRAPHML_FORM: GraphForm = {
  ending: 'graphml',
  mediaType: 'application/graphml+xml',
  printNode: (node, printAddress) => {
    const data = printData('node', NODE_FIELDS, describeNode(node, printAddress));
    return `<node id="${escapeXml(node.key)}">${data}</node>\n`;
  },
  printLink: (link, place, findFragment, printAddress) => {
    const data = printData('edge', LINK_FIELDS, describeLink(link, findFragment, printAddress));
    return `<edge id="e${place + 1}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}">${data}</edge>\n`;
  },
  before: [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...NODE_FIELDS.map((field) => printKey('node', field)),
    ...LINK_FIELDS.map((field) => printKey('edge', field)),
    '<graph id="vien-dan" edgedefault="directed">\n',
  ].join(''),
  between: '',
  middle: '',
  after: '</graph>\n</graphml>\n',
};

/** The same as JSON, one node or link per line; what is not known is null. */
export const GRAPH_JSON_FORM: GraphForm = {
  ending: 'json',
  mediaType: 'application/json; charset=utf-8',
  printNode: (node, printAddress) => {
    const values = fillFields(NODE_FIELDS, describeNode(node, printAddress));
    return JSON.stringify({ id: node.key, ...values });
  },
  printLink: (link, _place, findFragment, printAddress) => {
    const values = fillFields(LINK_FIELDS, describeLink(link, findFragment, printAddress));
    return JSON.stringify({ source: link.from, target: link.to, ...values });
  },
  before: '{\n"nodes":[\n',
  between: ',\n',
  middle: '\n],\n"links":[\n',
  after: '\n]\n}\n',
};

/** The forms that the graph is published in. */
export const GRAPH_FORMS: readonly GraphForm[] = [GRAPHML_FORM, GRAPH_JSON_FORM];

/** The name of the file of the graph in a form. */
export function nameGraphFile({ ending }: GraphForm): string {
  return `graph.${ending}`;
}

function printKey(domain: 'node' | 'edge', { name, type, vi }: GraphField): string {
  return `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"><desc>${escapeXml(vi)}</desc></key>\n`;
}

function printData(
  domain: 'node' | 'edge',
  fields: readonly GraphField[],
  values: GraphValues,
): string {
  let xml = '';
  for (const { name } of fields) {
    const value = values[name];
    if (value === undefined) continue;
    const text = typeof value === 'string' ? escapeXml(value) : String(value);
    xml += `<data key="${domain}-${name}">${text}</data>`;
  }
  return xml;
}

function fillFields(fields: readonly GraphField[], values: GraphValues): object {
  return Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? null]));
}
