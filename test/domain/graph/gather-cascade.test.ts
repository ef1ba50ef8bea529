import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeTree, type TreeNode } from '../../../src/domain/graph/arrange-tree.ts';
import { gatherCascade, type CascadeSource } from '../../../src/domain/graph/gather-cascade.ts';
import { rankIssuer } from '../../../src/domain/graph/issuer-rank.ts';
import type { GraphCitation, GraphPlan } from '../../../src/domain/graph/read-statements.ts';

const LIMITS = { plans: 10, documents: 10 };

/** Documents by a short name: "trung" and "thu" of the centre, "tinh" of a province, "luat" a law. */
const DOCUMENTS: Readonly<
  Record<string, readonly [number: string, type: string, date: string | null]>
> = {
  trung: ['34-CT/TW', 'chi-thi', '2014-04-07'],
  thu: ['19/CT-TTg', 'chi-thi', '2021-07-16'],
  'hoi-dong': ['16/KH-HĐTĐKT', 'ke-hoach', '2021-08-31'],
  tinh: ['14/CT-UBND', 'chi-thi', '2021-08-06'],
  so: ['20/KH-SNV', 'ke-hoach', '2022-01-10'],
  'khong-ngay': ['15/KH-UBND', 'ke-hoach', null],
  luat: ['06/2022/QH15', 'luat', '2022-06-15'],
};

/**
 * A plan out of its sentences, with ";" between them: "trung, thu; hoi-dong(thu)" names trung and thu
 * in one sentence, and thu in the title of hoi-dong in the next.
 */
function planOf(id: string, text: string): GraphPlan {
  const citations: GraphCitation[] = [];
  const add = (work: string, sentence: string, nestedIn: number | null): void => {
    citations.push({
      order: citations.length + 1,
      work: work === '?' ? null : work,
      nestedIn,
      role: 'vien-dan',
      fragment: 'd-1',
      sentence: { text: sentence },
    });
  };
  for (const sentence of text.split('; ')) {
    for (const part of sentence.split(', ')) {
      const [outer = '', inner] = part.replace(')', '').split('(');
      add(outer, sentence, null);
      const at = citations.length - 1;
      if (inner !== undefined) for (const work of inner.split('+')) add(work, sentence, at);
    }
  }
  return { id, citations };
}

function sourceOf(
  plans: readonly GraphPlan[],
  held: Readonly<Record<string, string>> = {},
): CascadeSource<GraphPlan> {
  const names = (plan: GraphPlan, document: string): boolean =>
    plan.citations.some(({ work }) => work === document);
  return {
    outline: (plan) => plan,
    describe: (id) => {
      const [number = id, type = 'ke-hoach', date = null] = DOCUMENTS[id] ?? [];
      const issuer = id === 'hoi-dong' ? 'Hội đồng Thi đua Trung ương' : null;
      return { type, date, rank: rankIssuer({ type, number, issuer }) };
    },
    citingPlans: (document) => plans.filter((plan) => names(plan, document)),
    titleCiters: (document) => [
      ...new Set(
        plans.flatMap(({ citations }) =>
          citations.flatMap(({ work, nestedIn }) =>
            work === document && nestedIn !== null ? (citations[nestedIn]?.work ?? []) : [],
          ),
        ),
      ),
    ],
    documentOf: ({ id }) => held[id] ?? null,
  };
}

function short(key: string): string {
  return key.replace(/^(?:van-ban|ke-hoach)\//u, '');
}

function printEdges(root: string, source: CascadeSource<GraphPlan>, limits = LIMITS): string {
  return gatherCascade(root, source, limits)
    .edges.map(({ from, to, isStated }) => `${short(from)}${isStated ? '>' : '~'}${short(to)}`)
    .join(' ');
}

const ROWS: readonly (readonly [
  root: string,
  plans: readonly string[],
  edges: string,
  why: string,
])[] = [
  ['trung', ['trung'], 'trung>A', 'a plan that cites it stands under it'],
  ['trung', ['thu'], '', 'a plan that cites something else does not'],
  ['trung', ['?'], '', 'a citation that is not settled says nothing'],
  [
    'thu',
    ['hoi-dong(thu)'],
    'hoi-dong>A thu>hoi-dong',
    'a title makes the way from document to plan',
  ],
  [
    'trung',
    ['trung, thu'],
    'thu>A trung>A trung~thu',
    'one sentence names both: the lower rank stands under the higher, and is not said to carry it out',
  ],
  ['thu', ['trung, thu'], 'thu>A', 'what stands above is not part of what stands below'],
  ['trung', ['trung; thu'], 'trung>A', 'two sentences of one plan join nothing'],
  [
    'trung',
    ['trung, thu, tinh'],
    'thu>A thu~tinh tinh>A trung>A trung~thu',
    'each stands under the nearest above it',
  ],
  ['trung', ['trung, luat'], 'trung>A', 'a law stands beside the chain'],
  ['trung', ['trung, khong-ngay'], 'trung>A', 'without a date nobody knows which is older'],
  [
    'tinh',
    ['tinh, hoi-dong'],
    'tinh>A',
    'what is higher does not stand below, though it is younger',
  ],
  [
    'trung',
    ['trung, thu, hoi-dong(thu)'],
    'hoi-dong>A thu>A thu>hoi-dong trung>A trung~thu',
    'where a title says whose task it is, the sentence says no more',
  ],
  [
    'trung',
    ['trung, thu(luat)'],
    'thu>A trung>A trung~thu',
    'a title that names something outside the sentence does not say whose task it is',
  ],
  [
    'trung',
    ['trung', 'thu, tinh'],
    'trung>A',
    'a plan that does not cite it adds nothing, though another document of the plan belongs to it',
  ],
  ['thu', ['hoi-dong(hoi-dong)'], '', 'a title that names itself says nothing'],
  [
    'thu',
    ['hoi-dong(thu)', 'thu(hoi-dong)'],
    'hoi-dong>A hoi-dong>thu thu>B thu>hoi-dong',
    'two documents that name each other',
  ],
  ['tinh', ['?(tinh)'], 'tinh>A', 'in the title of an unsettled document the plan itself cites it'],
];

for (const [root, texts, edges, why] of ROWS) {
  test(why, () => {
    const plans = texts.map((text, index) => planOf('ABC'.charAt(index), text));
    assert.equal(printEdges(root, sourceOf(plans)), edges);
    const others = printEdges(root, sourceOf(plans.toReversed()));
    assert.equal(others, edges, 'the order of plans changes nothing');
  });
}

test('a plan that other plans cite is a document of the chain', () => {
  const plans = [planOf('A', 'thu'), planOf('B', 'so')];
  const source = sourceOf(plans, { A: 'so' });
  assert.equal(printEdges('thu', source), 'so>B thu>so');
  const { nodes } = gatherCascade('thu', source, LIMITS);
  assert.equal(nodes.find(({ document }) => document === 'so')?.plan?.id, 'A');
});

test('each edge has every sentence that says it, in the order of plans', () => {
  const plans = [planOf('A', 'trung; trung'), planOf('B', 'trung, thu')];
  const { edges } = gatherCascade('trung', sourceOf(plans), LIMITS);
  const witnesses = edges.map(({ to, witnesses: all }) =>
    [short(to), ...all.map(({ plan, citation }) => `${plan.id}${citation.order}`)].join(' '),
  );
  assert.deepEqual(witnesses, ['B B2', 'A A1 A2', 'B B1', 'thu B2']);
});

test('many plans are no nodes, and the documents that most of them cite stay', () => {
  const plans = [
    ...Array.from({ length: 8 }, (_, index) => planOf(`p${index}`, 'trung, thu')),
    ...Array.from({ length: 4 }, (_, index) => planOf(`q${index}`, 'trung, tinh')),
  ];
  const cascade = gatherCascade('trung', sourceOf(plans), { plans: 5, documents: 1 });
  assert.equal(cascade.showsPlans, false);
  assert.equal(cascade.plans.length, 12);
  assert.equal(cascade.documentsLeftOut, 1);
  assert.deepEqual(
    cascade.edges.map(({ from, to, witnesses }) => [short(from), short(to), witnesses.length]),
    [['trung', 'thu', 8]],
  );
});

function printTree({ node, children }: TreeNode<GraphPlan>): string {
  const below = children.map(printTree).join(' ');
  return below === '' ? short(node.key) : `${short(node.key)}(${below})`;
}

test('as a list each stands once, under what is furthest from the root', () => {
  const plans = [planOf('A', 'trung, thu, tinh, hoi-dong(thu)'), planOf('B', 'trung')];
  const cascade = gatherCascade('trung', sourceOf(plans), LIMITS);
  const { tree, drawn } = arrangeTree(cascade, () => 0);
  assert.equal(printTree(tree), 'trung(B thu(hoi-dong(A) tinh))');
  const lines = drawn.map(({ from, to }) => `${short(from)}>${short(to)}`);
  assert.deepEqual(lines.sort(), [
    'hoi-dong>A',
    'thu>hoi-dong',
    'thu>tinh',
    'tinh>A',
    'trung>B',
    'trung>thu',
  ]);
  const uppers = tree.children[1]?.children[0]?.children[0]?.uppers.map(({ from }) => short(from));
  assert.deepEqual(
    uppers,
    ['hoi-dong', 'tinh', 'thu', 'trung'],
    'the list keeps what the picture leaves out',
  );
});

test('a circle ends, and the list has each of its documents once', () => {
  const plans = [planOf('A', 'hoi-dong(thu)'), planOf('B', 'thu(hoi-dong)')];
  const { tree, drawn } = arrangeTree(gatherCascade('thu', sourceOf(plans), LIMITS), () => 0);
  assert.equal(printTree(tree), 'thu(B hoi-dong(A))');
  assert.ok(drawn.some(({ from, to }) => short(from) === 'hoi-dong' && short(to) === 'thu'));
});
