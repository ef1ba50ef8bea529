import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { CitationGraph } from '../../archive/citation-graph.ts';
import { escapeXml } from '../xml.ts';
import {
  LINK_FIELDS,
  NODE_FIELDS,
  describeLink,
  describeNode,
  type GraphField,
  type GraphValues,
} from './graph-fields.ts';

/** Prints the graph as GraphML, in pieces: links run from what cites to what is cited. */
export function* printGraphml(
  { nodes, links }: CitationGraph,
  printAddress: PrintAddress,
): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [domain, fields] of [
    ['node', NODE_FIELDS],
    ['edge', LINK_FIELDS],
  ] as const) {
    for (const { name, type, vi } of fields) {
      yield `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"><desc>${escapeXml(vi)}</desc></key>\n`;
    }
  }
  yield '<graph id="vien-dan" edgedefault="directed">\n';
  for (const node of nodes) {
    const data = printData('node', NODE_FIELDS, describeNode(node, printAddress));
    yield `<node id="${escapeXml(node.key)}">${data}</node>\n`;
  }
  for (const [index, link] of links.entries()) {
    const data = printData('edge', LINK_FIELDS, describeLink(link, printAddress));
    yield `<edge id="e${index + 1}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}">${data}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** Prints the same as JSON, one node or link per line; what is not known is null. */
export function* printGraphJson(
  { nodes, links }: CitationGraph,
  printAddress: PrintAddress,
): Generator<string> {
  yield '{\n"nodes":[\n';
  for (const [index, node] of nodes.entries()) {
    const values = fillFields(NODE_FIELDS, describeNode(node, printAddress));
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify({ id: node.key, ...values })}`;
  }
  yield '\n],\n"links":[\n';
  for (const [index, link] of links.entries()) {
    const values = fillFields(LINK_FIELDS, describeLink(link, printAddress));
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify({ source: link.from, target: link.to, ...values })}`;
  }
  yield '\n]\n}\n';
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
