import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Plan, PlanBody } from '../../../src/archive/archive.ts';
import type { PlanNode } from '../../../src/domain/plan-text/plan-text.ts';
import { printAkomaNtoso } from '../../../src/exports/akoma-ntoso/print-akoma-ntoso.ts';
import { workIri } from '../../../src/exports/akoma-ntoso/print-identification.ts';
import { readRealArchive } from '../real-data.ts';
import { hasTool, runTool } from '../run-tool.ts';

const archive = readRealArchive();
const printAddress = (path: string): string => `https://kho.example${path}`;
const print = (plan: Plan): string => printAkomaNtoso(plan, archive, printAddress);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The words of the text, without what is said about it and without white space. */
function wordsOf(xml: string): string {
  return xml
    .slice(xml.indexOf('</meta>'))
    .replace(/<[^>]*>/gu, '')
    .replace(/&(\w+);/gu, (_entity, name: string) => ENTITIES[name] ?? '?')
    .replace(/\s+/gu, '');
}

for (const plan of archive.plans) {
  test(`${plan.id}: every word of the text is there, once and in order`, () => {
    assert.equal(wordsOf(print(plan)), plan.loadBody().text.replace(/\s+/gu, ''));
  });

  test(`${plan.id}: ids are given once, and every passage has that of its page`, () => {
    const xml = print(plan);
    const ids = [...xml.matchAll(/\seId="([^"]*)"/gu)].map(([, id = '']) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { fragment } of plan.headings) assert.ok(ids.includes(fragment), fragment);
  });

  test(`${plan.id}: what it cites is referred to where one document is meant`, () => {
    const xml = print(plan);
    for (const { order, work } of plan.citations) {
      const ref = new RegExp(`<ref eId="vien-dan-${order}" href="([^"]*)"`, 'u').exec(xml)?.[1];
      if (work !== null) assert.equal(ref, `https://kho.example/van-ban/${work}/`);
      else assert.ok(ref === undefined || ref.includes('/so-hieu/'), ref);
    }
  });
}

const [first] = archive.plans;
assert.ok(first !== undefined);

function withBody(nodes: readonly PlanNode[], text: string): Plan {
  const body: PlanBody = { text, nodes, html: '' };
  return { ...(first as Plan), citations: [], notes: [], headings: [], loadBody: () => body };
}

function heading(text: string, words: string, depth: number): PlanNode {
  const start = text.indexOf(words);
  return {
    kind: 'heading',
    depth,
    block: { id: words, start, end: start + words.length, marks: [] },
  };
}

function paragraph(text: string, words: string): PlanNode {
  const start = text.indexOf(words);
  return { kind: 'paragraph', block: { id: words, start, end: start + words.length, marks: [] } };
}

test('sections stand within the one above them; words before the first below are its introduction', () => {
  const text = 'I\na\n1\nb\nII';
  const nodes = [
    heading(text, 'I', 2),
    paragraph(text, 'a'),
    heading(text, '1', 3),
    paragraph(text, 'b'),
    heading(text, 'II', 2),
  ];
  const xml = print(withBody(nodes, text)).replace(/\s*\n\s*/gu, '');
  const main = /<mainBody>(.*)<\/mainBody>/u.exec(xml)?.[1];
  assert.equal(
    main,
    '<hcontainer name="muc" eId="I"><heading>I</heading><intro><p eId="a">a</p></intro>' +
      '<hcontainer name="muc" eId="1"><heading>1</heading><content><p eId="b">b</p></content></hcontainer>' +
      '</hcontainer><hcontainer name="muc" eId="II"><heading>II</heading></hcontainer>',
  );
});

test('a signature in the middle of a text stays where it stands', () => {
  const text = 'a\nký\nb';
  const nodes: PlanNode[] = [
    paragraph(text, 'a'),
    { kind: 'part', part: 'signature', children: [paragraph(text, 'ký')] },
    paragraph(text, 'b'),
  ];
  const xml = print(withBody(nodes, text));
  assert.ok(xml.indexOf('class="signature"') > xml.indexOf('<mainBody>'));
  assert.equal(xml.includes('<conclusions>'), false);
});

test('a text without a word still has a body', () => {
  assert.ok(print(withBody([], '')).includes('<mainBody>\n<p/>\n</mainBody>'));
});

test('a date that is not known is said to be none', () => {
  const undated = archive.plans.find(({ facts }) => 'absent' in facts.issuedOn);
  assert.ok(undated !== undefined);
  const year = undated.facts.year.value;
  assert.ok(workIri(undated).includes(`/${year}/`));
  const date = /<FRBRdate date="([^"]*)" name="([^"]*)"/u.exec(print(undated));
  assert.equal(date?.[1], `${year}-01-01`);
  assert.match(date?.[2] ?? '', /^năm của kế hoạch; bản nhận được không cho biết ngày ban hành$/u);
});

/** `AKN_SCHEMA=…/akomantoso30.xsd` (with the xml.xsd that it imports beside it) for those who have it. */
const schema = process.env['AKN_SCHEMA'] ?? '';

test(
  'every plan is valid by the schema of OASIS',
  { skip: existsSync(schema) && hasTool('xmllint') ? false : 'no AKN_SCHEMA or no xmllint' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'akn-'));
    try {
      const text = 'một <\n1. hai\nba\nbốn';
      const block = (words: string) => {
        const start = text.indexOf(words);
        return { id: `d-${start}`, start, end: start + words.length, marks: [] };
      };
      const odd = withBody(
        [
          {
            kind: 'list',
            items: [{ marker: '1.', children: [{ kind: 'paragraph', block: block('1. hai') }] }],
          },
          {
            kind: 'table',
            rows: [{ header: true, cells: [{ block: block('ba'), columns: 2, rows: 1 }] }],
          },
          heading(text, 'bốn', 4),
        ],
        text,
      );
      const files = [...archive.plans, odd, withBody([], '')].map((plan, index) => {
        const file = join(folder, `${index}.xml`);
        writeFileSync(file, print(plan));
        return file;
      });
      const run = runTool(
        'xmllint',
        ['--noout', '--nonet', '--schema', schema, ...files],
        dirname(schema),
      );
      assert.equal(run.status, 0, run.errors);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('every plan is well-formed for another reader', { skip: !hasTool('python3') }, () => {
  const script = 'import sys, xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read())';
  for (const plan of archive.plans) {
    const run = runTool('python3', ['-c', script], '.', print(plan));
    assert.equal(run.status, 0, run.errors);
  }
});
