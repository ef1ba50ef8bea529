import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../src/archive/archive.ts';
import { listChangedParts } from '../../../src/archive/reads/compare-plans.ts';

const SUMMARY = {
  facts: { title: { text: 'Kế hoạch' }, year: { value: 2023 } },
  factFragments: {},
  headings: [],
  notes: [],
  works: [{ work: 'ct-34-tw-2024' }],
  mentions: [{ surface: 'Chỉ thị số 34-CT/TW' }],
  citations: [{ order: 1 }],
  subjectFragments: [],
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
  [
    'the sentence of a citation alone',
    { summary: { citations: [{ order: 2 }] } },
    ['files', 'citations'],
  ],
  [
    'the words of a citation, but not what it means',
    { summary: { mentions: [{ surface: 'Chỉ thị 34-CT/TW' }] } },
    ['files', 'mentions'],
  ],
  [
    'what a citation means',
    { summary: { works: [{ work: 'ct-34-tw-2014' }] } },
    ['files', 'works'],
  ],
  [
    'what it says of its subject',
    { summary: { subjectFragments: ['d-1'] } },
    ['files', 'subjectFragments'],
  ],
  ['a heading', { summary: { headings: [{ text: 'I' }] } }, ['files', 'outline']],
  ['the words', { body: { text: 'Thi đua yêu nước' } }, ['files', 'body']],
  ['the structure alone', { body: { nodes: [{}] } }, ['files', 'body']],
];

for (const [what, { summary, body }, parts] of ROWS) {
  test(`changed: ${what}`, () => {
    assert.deepEqual([...listChangedParts(planOf(), planOf(summary, body))], parts);
  });
}
