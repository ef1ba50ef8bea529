import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../src/archive/archive.ts';
import { listPlanChanges } from '../../../src/archive/reads/list-plan-changes.ts';

/** States of plans as the cache keeps them: an object for each of its keys. */
const STATES: Readonly<Record<string, object>> = {
  a1: { works: [{ work: 'ct-34-tw-2014' }, { work: null }] },
  'a2: other words': {
    works: [{ work: 'ct-34-tw-2014' }, { work: null }],
    mentions: [{ surface: 'Chỉ thị 34' }],
  },
  'a2: another sentence': {
    works: [{ work: 'ct-34-tw-2014' }, { work: null }],
    citations: [{ sentence: 'Thực hiện' }],
  },
  'a3: another document': { works: [{ work: 'ct-34-tw-2024' }, { work: null }] },
  'a4: another day': {
    works: [{ work: 'ct-34-tw-2014' }, { work: null }],
    facts: { issuedOn: { value: '2023-02-01' } },
  },
  'a5: another title': {
    works: [{ work: 'ct-34-tw-2014' }, { work: null }],
    facts: { title: { text: 'Phát động' } },
  },
  b1: { works: [{ work: 'luat-tdkt-2022' }] },
};

const CACHE = {
  has: (key: string): boolean => key in STATES,
  openPlan: (key: string): Plan => {
    const plan = {
      facts: {},
      factFragments: {},
      headings: [],
      notes: [],
      mentions: [],
      citations: [],
      subjectFragments: [],
      targets: [],
      loadBody: () => ({ text: '', html: '', nodes: [] }),
      ...STATES[key],
    };
    return plan as unknown as Plan;
  },
};

type Keys = Readonly<Record<string, string>>;

const ROWS: readonly (readonly [
  what: string,
  before: Keys,
  now: Keys,
  found: {
    readonly parts: Readonly<Record<string, readonly string[] | null>>;
    readonly touchesJoined: boolean;
    readonly cited: readonly string[] | null;
  },
])[] = [
  [
    'nothing',
    { a: 'a1', b: 'b1' },
    { a: 'a1', b: 'b1' },
    { parts: {}, touchesJoined: false, cited: [] },
  ],
  [
    'a title: no document is called otherwise for it',
    { a: 'a1', b: 'b1' },
    { a: 'a5: another title', b: 'b1' },
    { parts: { a: ['files', 'facts.*', 'facts.title'] }, touchesJoined: false, cited: [] },
  ],
  [
    'the words of a citation',
    { a: 'a1' },
    { a: 'a2: other words' },
    { parts: { a: ['files', 'mentions'] }, touchesJoined: false, cited: ['ct-34-tw-2014'] },
  ],
  [
    'the sentence of a citation: a document is nothing else for it',
    { a: 'a1' },
    { a: 'a2: another sentence' },
    { parts: { a: ['files', 'citations'] }, touchesJoined: false, cited: [] },
  ],
  [
    'the document that a citation means: both count',
    { a: 'a1' },
    { a: 'a3: another document' },
    {
      parts: { a: ['files', 'works'] },
      touchesJoined: true,
      cited: ['ct-34-tw-2014', 'ct-34-tw-2024'],
    },
  ],
  [
    'a day, by which plans are in another order',
    { a: 'a1' },
    { a: 'a4: another day' },
    {
      parts: { a: ['files', 'facts.*', 'facts.issuedOn'] },
      touchesJoined: true,
      cited: ['ct-34-tw-2014'],
    },
  ],
  [
    'a plan more',
    { a: 'a1' },
    { a: 'a1', b: 'b1' },
    { parts: { b: null }, touchesJoined: true, cited: ['luat-tdkt-2022'] },
  ],
  [
    'a plan less',
    { a: 'a1', b: 'b1' },
    { b: 'b1' },
    { parts: { a: null }, touchesJoined: true, cited: ['ct-34-tw-2014'] },
  ],
  [
    'a plan whose earlier state is lost: nobody knows what it cited',
    { a: 'lost', b: 'b1' },
    { a: 'a1', b: 'b1' },
    { parts: { a: null }, touchesJoined: true, cited: null },
  ],
  [
    'a plan less whose earlier state is lost',
    { a: 'lost', b: 'b1' },
    { b: 'b1' },
    { parts: { a: null }, touchesJoined: true, cited: null },
  ],
];

for (const [what, before, now, found] of ROWS) {
  test(`between two archives: ${what}`, () => {
    const keysOf = (keys: Keys): ReadonlyMap<string, string> => new Map(Object.entries(keys));
    const { parts, touchesJoined, cited } = listPlanChanges(keysOf(before), keysOf(now), CACHE);
    assert.deepEqual(
      {
        parts: Object.fromEntries([...parts].map(([id, own]) => [id, own && [...own]])),
        touchesJoined,
        cited: cited && [...cited].sort(),
      },
      found,
    );
  });
}
