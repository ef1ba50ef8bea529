import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIndicators } from '../../src/archive/read-indicators.ts';
import {
  compileIndicators,
  matchIndicator,
  matchesWording,
} from '../../src/domain/targets/match-indicator.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';

const { indicators, problems } = readIndicators('content');
const matcher = compileIndicators(indicators);

test('the register of indicators has no problems', () => {
  assert.deepEqual(problems, []);
  assert.ok(indicators.length > 70);
});

for (const { id, name, wordings } of indicators) {
  test(`${id}: its wordings recognise their examples and nothing that only looks alike`, () => {
    for (const wording of wordings) {
      for (const example of wording.examples) {
        assert.ok(matchesWording(example, wording), `example: ${example}`);
        // Another indicator that fits too would leave the target under none.
        assert.deepEqual(matchIndicator(example, matcher), { id, candidates: [id] }, example);
      }
      for (const nearMiss of wording.nearMisses) {
        const { candidates } = matchIndicator(nearMiss, matcher);
        assert.ok(!candidates.includes(id), `${name}: ${nearMiss}`);
      }
    }
  });
}

test('an indicator may be confused with another, never with itself', () => {
  for (const { id, confusedWith } of indicators) {
    assert.ok(!confusedWith.some((other) => other.id === id), id);
  }
});

const VALID = {
  name: 'Hộ nghèo',
  definition: 'Tỷ lệ hộ nghèo.',
  units: [{ name: '%' }],
  wordings: [{ all: ['hộ nghèo'], examples: ['2% hộ nghèo'], nearMisses: ['2% hộ khá'] }],
};

test('lists that an indicator leaves out are empty', () => {
  const { subjects, gradings, bases, confusedWith } = indicatorSchema.parse(VALID);
  assert.deepEqual([subjects, gradings, bases, confusedWith], [[], [], [], []]);
});

const refused: readonly (readonly [string, object])[] = [
  ['no unit', { units: [] }],
  ['no wording', { wordings: [] }],
  ['a wording without words', { wordings: [{ examples: ['a b'], nearMisses: ['c d'] }] }],
  ['a wording without an example', { wordings: [{ all: ['a'], examples: [], nearMisses: ['c'] }] }],
  [
    'a wording without a near-miss',
    { wordings: [{ all: ['a'], examples: ['a'], nearMisses: [] }] },
  ],
  ['an unknown field', { weight: 1 }],
  ['a kind of agency that is none', { bases: [{ id: 'khoi', name: 'khối', issuers: ['khoi'] }] }],
];

for (const [reason, change] of refused) {
  test(`an indicator is refused for ${reason}`, () => {
    assert.equal(indicatorSchema.safeParse({ ...VALID, ...change }).success, false);
  });
}
