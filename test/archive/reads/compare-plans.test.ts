import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../src/archive/archive.ts';
import { listChangedParts } from '../../../src/archive/reads/compare-plans.ts';

const SUMMARY = {
  facts: { title: { text: 'Kế hoạch' }, year: { value: 2023 } },
  factFragments: {},
  headings: [],
  notes: [],
  citations: [{ order: 1 }],
  targets: [],
};
const BODY = { text: 'Thi đua', html: '<p>Thi đua</p>', nodes: [] };

function planOf(summary: object = {}, body: object = {}): Plan {
  const plan = { ...SUMMARY, ...summary, loadBody: () => ({ ...BODY, ...body }) };
  return plan as unknown as Plan;
}

const ROWS: readonly (readonly [
  what: string,
  now: { readonly summary?: object; readonly body?: object },
  parts: readonly string[],
])[] = [
  ['nothing but the file itself', {}, ['files']],
  [
    'a fact',
    { summary: { facts: { title: { text: 'Phát động' }, year: { value: 2023 } } } },
    ['files', 'facts.title'],
  ],
  [
    'a fact more',
    {
      summary: {
        facts: { title: { text: 'Kế hoạch' }, year: { value: 2023 }, period: { from: 2021 } },
      },
    },
    ['files', 'facts.*', 'facts.period'],
  ],
  ['a citation', { summary: { citations: [{ order: 1 }, { order: 2 }] } }, ['files', 'citations']],
  ['a heading', { summary: { headings: [{ text: 'I' }] } }, ['files', 'outline']],
  ['the words', { body: { text: 'Thi đua yêu nước' } }, ['files', 'body']],
  ['the structure alone', { body: { nodes: [{}] } }, ['files', 'body']],
];

for (const [what, { summary, body }, parts] of ROWS) {
  test(`changed: ${what}`, () => {
    assert.deepEqual([...listChangedParts(planOf(), planOf(summary, body))], parts);
  });
}
