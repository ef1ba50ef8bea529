import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationGraphOf } from '../../../src/archive/citation-graph.ts';
import { LINK_FIELDS, NODE_FIELDS } from '../../../src/exports/graph/graph-fields.ts';
import { GRAPH_JSON_FORM, GRAPHML_FORM } from '../../../src/exports/graph/print-graph.ts';
import { readRealArchive } from '../real-data.ts';
import { hasTool, runTool } from '../run-tool.ts';
import { printWholeGraph } from './print-whole-graph.ts';

type Values = Readonly<Record<string, unknown>>;

const archive = readRealArchive();
const graph = citationGraphOf(archive);
const json = JSON.parse(printWholeGraph(GRAPH_JSON_FORM, graph)) as {
  readonly nodes: readonly Values[];
  readonly links: readonly Values[];
};
const graphml = printWholeGraph(GRAPHML_FORM, graph);

test('every document and every plan is a node, once', () => {
  const ids = json.nodes.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of archive.documents.keys()) assert.ok(ids.includes(`van-ban/${id}`), id);
  for (const { id } of archive.plans) assert.ok(ids.includes(`ke-hoach/${id}`), id);
});

test('every link leads from node to node and goes back to a citation that means its end', () => {
  const ids = new Set(json.nodes.map(({ id }) => id));
  for (const { source, target, relation, stated, plan, order, url } of json.links) {
    assert.ok(ids.has(source) && ids.has(target), `${String(source)} ${String(target)}`);
    const citing = archive.plans.find(({ id }) => id === plan);
    const citation = citing?.citations[Number(order) - 1];
    assert.ok(citation !== undefined);
    // Of two that one sentence only names, the lower one is the citation.
    const meant = relation === 'cung-cau' ? source : target;
    assert.equal(`van-ban/${citation.work ?? ''}`, meant);
    assert.equal(stated, relation !== 'cung-cau');
    assert.ok(String(url).endsWith(`#${citation.fragment}`));
  }
});

const LINKS: readonly (readonly [
  source: string,
  relation: string,
  target: string,
  plans: number | null,
])[] = [
  ['van-ban/kh-16-hdtdkt-tw-2021', 'trong-ten', 'van-ban/ct-19-ttg-2021', 1],
  ['van-ban/ct-19-ttg-2021', 'cung-cau', 'van-ban/ct-34-tw-2014', 3],
  ['van-ban/ct-14-ubnd-quang-ngai-2021', 'cung-cau', 'van-ban/ct-19-ttg-2021', 1],
  // The younger one does not stand above the older, and nothing cites downwards.
  ['van-ban/ct-14-ubnd-quang-ngai-2021', 'cung-cau', 'van-ban/kh-16-hdtdkt-tw-2021', null],
  ['van-ban/ct-34-tw-2014', 'trong-ten', 'van-ban/ct-19-ttg-2021', null],
  ['van-ban/ct-19-ttg-2021', 'trong-ten', 'van-ban/ct-34-tw-2014', null],
];

for (const [source, relation, target, plans] of LINKS) {
  test(`${source} ${plans === null ? 'has no link' : 'is linked'} (${relation}) to ${target}`, () => {
    const link = json.links.find(
      (candidate) =>
        candidate['source'] === source &&
        candidate['target'] === target &&
        candidate['relation'] === relation,
    );
    assert.equal(link?.['plans'] ?? null, plans);
  });
}

test('nodes and links have the fields of the codebook, and no other', () => {
  const names = (fields: readonly { readonly name: string }[]): readonly string[] =>
    fields.map(({ name }) => name);
  for (const node of json.nodes) assert.deepEqual(Object.keys(node), ['id', ...names(NODE_FIELDS)]);
  for (const link of json.links) {
    assert.deepEqual(Object.keys(link), ['source', 'target', ...names(LINK_FIELDS)]);
  }
});

test('another reader of XML finds the same graph in GraphML', { skip: !hasTool('python3') }, () => {
  const script = [
    'import json, sys, xml.etree.ElementTree as tree',
    'space = "{http://graphml.graphdrawing.org/xmlns}"',
    'root = tree.fromstring(sys.stdin.buffer.read())',
    'keys = {key.get("id"): key.get("attr.name") for key in root.findall(space + "key")}',
    'graph = root.find(space + "graph")',
    'read = lambda element: {keys[d.get("key")]: d.text for d in element.findall(space + "data")}',
    'nodes = {node.get("id"): read(node) for node in graph.findall(space + "node")}',
    'edges = [[e.get("source"), e.get("target"), read(e)] for e in graph.findall(space + "edge")]',
    'assert all(a in nodes and b in nodes for a, b, _ in edges)',
    'print(json.dumps([nodes, edges]))',
  ].join('\n');
  const run = runTool('python3', ['-c', script], '.', graphml);
  assert.equal(run.status, 0, run.errors);
  const [nodes, edges] = JSON.parse(run.output) as [
    Record<string, Values>,
    [string, string, Values][],
  ];
  const asText = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === null ? [] : [[name, String(value)]],
      ),
    );
  for (const { id, ...values } of json.nodes) assert.deepEqual(nodes[String(id)], asText(values));
  assert.deepEqual(
    edges,
    json.links.map(({ source, target, ...values }) => [source, target, asText(values)]),
  );
});

test('text of a plan cannot become markup of the graph', () => {
  const [node] = graph.nodes;
  const document = node?.document;
  assert.ok(node && document);
  const odd = {
    ...node,
    document: { ...document, facts: { ...document.facts, number: '<a> & "b"' } },
  };
  const xml = printWholeGraph(GRAPHML_FORM, { nodes: [odd], links: [] });
  assert.ok(xml.includes('<data key="node-label">&lt;a&gt; &amp; &quot;b&quot;</data>'));
});
