import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitedDocument, Plan } from '../../../src/archive/archive.ts';
import { chainIndexOf } from '../../../src/archive/chain-index.ts';
import type { ChainItem, ChainUpper } from '../../../src/components/chain/chain.ts';
import {
  gatherCascade,
  type CascadeEdge,
  type Witness,
} from '../../../src/domain/graph/gather-cascade.ts';
import { viewChain } from '../../../src/views/chain/chain-page.ts';
import { listPlanChains } from '../../../src/views/chain/plan-chains.ts';
import { readRealArchive } from '../../exports/real-data.ts';

const archive = readRealArchive();
const { heads, source, isHead } = chainIndexOf(archive);

function documentOf(id: string): CitedDocument {
  const document = archive.documents.get(id);
  assert.ok(document !== undefined, id);
  return document;
}

const chain = viewChain(documentOf('ct-34-tw-2014'), archive);

function listItems(item: ChainItem): readonly ChainItem[] {
  return [item, ...item.children.flatMap(listItems)];
}

const items = listItems(chain.list);

function itemNamed(start: string): ChainItem {
  const item = items.find(({ name }) => name.startsWith(start));
  assert.ok(item !== undefined, start);
  return item;
}

/** "dưới 19/CT-TTg: được nêu trong tên; sau 46 ngày", for every upper of an item. */
function wordUppers({ uppers }: ChainItem): readonly string[] {
  return uppers.map(
    ({ names, relation, days }: ChainUpper) =>
      `${names.join(', ')}: ${relation}${days === null ? '' : `; ${days}`}`,
  );
}

const UPPERS: readonly (readonly [item: string, uppers: readonly string[]])[] = [
  ['Chỉ thị 19/CT-TTg', ['34-CT/TW: nêu trong cùng một câu; sau 2.657 ngày']],
  ['Kế hoạch 16/KH-HĐTĐKT', ['19/CT-TTg: được nêu trong tên; sau 46 ngày']],
  // Not under 16/KH-HĐTĐKT, which is younger, although one sentence names both.
  ['Chỉ thị 14/CT-UBND', ['19/CT-TTg: nêu trong cùng một câu; sau 21 ngày']],
  [
    'Kế hoạch 01/KH-HĐTĐKT',
    ['14/CT-UBND: được nêu trong tên; sau 83 ngày', '19/CT-TTg: được nêu trong tên; sau 104 ngày'],
  ],
  ['Chỉ thị 16-CT/TU', ['34-CT/TW: nêu trong cùng một câu; sau 171 ngày']],
  ['Kế hoạch 34-KH/BDVTU', ['16/CT-UBND: được nêu trong tên; sau 49 ngày']],
  ['Kế hoạch công tác thi đua', ['34-CT/TW: căn cứ mở đầu; sau 3.220 ngày']],
  // A copy without a date: no number of days, never nought.
  ['Kế hoạch phát động phong trào thi đua công tác dân tộc', ['16-CT/TU, 34-CT/TW: viện dẫn']],
];

for (const [name, expected] of UPPERS) {
  test(`${name} stands under ${expected.join(' and ')}`, () => {
    assert.deepEqual(wordUppers(itemNamed(name)), expected);
  });
}

test('what no sentence puts under the directive is not in its chain', () => {
  for (const number of ['05-CT/TW', '91/2017/NĐ-CP', '4088/KH-UBND']) {
    assert.equal(
      items.some(({ name }) => name.includes(number)),
      false,
      number,
    );
  }
});

test('every item stands once in the list and once in the picture', () => {
  const hrefs = items.map(({ href }) => href);
  assert.equal(new Set(hrefs).size, hrefs.length);
  assert.deepEqual(chain.picture.boxes.map(({ href }) => href).sort(), [...hrefs].sort());
});

test('every number of a sentence in the list has its sentence, with words marked', () => {
  const numbers = new Set(
    items.flatMap(({ uppers }) => uppers.flatMap((upper) => upper.sentences)),
  );
  assert.deepEqual(
    [...numbers].sort((a, b) => a - b),
    chain.sentences.map(({ number }) => number),
  );
  for (const { pieces } of chain.sentences) assert.ok(pieces.some(({ isMarked }) => isMarked));
});

/** Whether the words themselves bear the line out, read anew from the plan's citations. */
function isBorneOut(
  edge: CascadeEdge<Plan>,
  { plan, citation: said, role }: Witness<Plan>,
): boolean {
  const citation = plan.citations[said.order - 1];
  assert.ok(citation !== undefined);
  const { text, start, end } = citation.sentence;
  const outer = citation.nestedIn === null ? null : plan.citations[citation.nestedIn];
  const keyOf = (work: string | null | undefined): string => `van-ban/${work ?? ''}`;
  if (!text.slice(start, end).includes(citation.surface.split(/\s/u)[0] ?? '')) return false;
  if (role === 'trong-ten')
    return keyOf(citation.work) === edge.from && keyOf(outer?.work) === edge.to;
  if (role === 'cung-cau') {
    const beside = plan.citations.some(
      (other) => keyOf(other.work) === edge.from && other.sentence.text === text,
    );
    return beside && keyOf(citation.work) === edge.to;
  }
  const held = source.documentOf(plan);
  const self = held === null ? `ke-hoach/${plan.id}` : keyOf(held);
  return (
    keyOf(citation.work) === edge.from &&
    self === edge.to &&
    (outer ?? { work: null }).work === null
  );
}

test('no line of any chain of the archive is without a sentence that bears it out', () => {
  assert.ok(heads.length >= 4);
  for (const { id } of heads) {
    const { edges } = gatherCascade(id, source, { plans: 1000, documents: 1000 });
    assert.ok(edges.length > 0, id);
    for (const edge of edges) {
      assert.ok(edge.witnesses.length > 0);
      for (const witness of edge.witnesses) {
        assert.ok(isBorneOut(edge, witness), `${edge.from} ${edge.to} ${witness.role}`);
      }
      assert.equal(
        edge.isStated,
        edge.witnesses.some(({ role }) => role !== 'cung-cau'),
      );
    }
  }
});

test('a document that one plan alone cites begins no chain, nor one that only plans stand under', () => {
  for (const id of ['ct-14-ubnd-quang-ngai-2021', 'nd-91-2017-cp']) {
    assert.equal(isHead(id), false, id);
  }
  for (const { citedBy } of heads) assert.ok(new Set(citedBy.map(({ plan }) => plan)).size > 1);
});

test('a plan names the chains that it stands in, from the centre down', () => {
  const plan = archive.plans.find(({ id }) => id.startsWith('quang-ngai/'));
  assert.ok(plan !== undefined);
  const rows = listPlanChains(plan, archive).map(({ href }) => href);
  assert.equal(rows[0], '/van-ban/ct-34-tw-2014/chuoi-chi-dao/');
  assert.ok(rows.includes('/van-ban/ct-19-ttg-2021/chuoi-chi-dao/'));
  for (const href of rows) assert.ok(isHead(href.split('/')[2] ?? ''), href);
});
