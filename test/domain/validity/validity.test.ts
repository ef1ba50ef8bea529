import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  validityOn,
  type Validity,
  type ValidityFacts,
} from '../../../src/domain/validity/validity.ts';

const DECREE_91: ValidityFacts = {
  inForceFrom: '2017-10-01',
  replacements: [{ id: 'nd-98-2023-cp', from: '2024-01-01' }],
};

const rows: readonly [why: string, facts: ValidityFacts, day: string, expected: Validity][] = [
  [
    'between its first day and its replacement',
    DECREE_91,
    '2023-01-30',
    { kind: 'in-force', from: '2017-10-01', until: '2024-01-01' },
  ],
  ['the day before its first', DECREE_91, '2017-09-30', { kind: 'not-yet', from: '2017-10-01' }],
  [
    'the first day of its replacement',
    DECREE_91,
    '2024-01-01',
    { kind: 'replaced', by: 'nd-98-2023-cp', from: '2024-01-01' },
  ],
  [
    'a month wholly within',
    DECREE_91,
    '2023-12',
    { kind: 'in-force', from: '2017-10-01', until: '2024-01-01' },
  ],
  ['a year in which it began cannot be answered', DECREE_91, '2017', { kind: 'unknown' }],
  [
    'a year in which its replacement began cannot be answered',
    { inForceFrom: '2017-10-01', replacements: [{ id: 'x', from: '2024-07-01' }] },
    '2024',
    { kind: 'unknown' },
  ],
  [
    'the first of two replacements answers',
    {
      replacements: [
        { id: 'later', from: '2024-07-01' },
        { id: 'sooner', from: '2023-01-01' },
      ],
    },
    '2024-08-01',
    { kind: 'replaced', by: 'sooner', from: '2023-01-01' },
  ],
  [
    'no replacement known',
    { inForceFrom: '2017-10-01', replacements: [] },
    '2023-01-30',
    { kind: 'in-force', from: '2017-10-01' },
  ],
  ['nothing known', { replacements: [] }, '2023-01-30', { kind: 'unknown' }],
  [
    'a replacement without a day may have begun',
    { inForceFrom: '2011-01-01', replacements: [{ id: 'x' }] },
    '2023-01-30',
    { kind: 'unknown' },
  ],
  [
    'a known replacement answers even where the first day is not known',
    { replacements: [{ id: 'x', from: '2022-01-01' }] },
    '2023-01-30',
    { kind: 'replaced', by: 'x', from: '2022-01-01' },
  ],
];

for (const [why, facts, day, expected] of rows) {
  test(`validity: ${why}`, () => {
    assert.deepEqual(validityOn(facts, day), expected);
  });
}
