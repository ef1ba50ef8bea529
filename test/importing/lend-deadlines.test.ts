import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAs } from '../../src/importing/draft/draft-facts.ts';
import { lendDeadlines } from '../../src/importing/draft/lend-deadlines.ts';
import type { DeclaredDeadline, DeclaredTarget } from '../../src/schema/plan.ts';

function target(subject: string, due?: string): DeclaredTarget {
  const value = { comparator: '=', value: 2, unit: 'mô hình', kind: 'chi-tieu' } as const;
  const own = due === undefined ? {} : { due };
  return { passage: subject, subject, indicator: null, ...value, ...own };
}

function deadline(what: string, on: string): DeclaredDeadline {
  return { on, bound: 'trong', what, passage: `${what} trong ${on}` };
}

const ROWS: readonly (readonly [
  why: string,
  targets: readonly DeclaredTarget[],
  deadlines: readonly DeclaredDeadline[],
  dues: readonly (string | undefined)[],
])[] = [
  [
    'the words of the target go on',
    [target('mô hình tiết kiệm điện ở trường học')],
    [deadline('Mô hình tiết kiệm điện', '2024-09')],
    ['2024-09'],
  ],
  [
    'the words of the deadline go on',
    [target('mô hình tiết kiệm')],
    [deadline('Mô hình tiết kiệm điện ở xã', '2024-09')],
    ['2024-09'],
  ],
  [
    'a time of its own stays',
    [target('mô hình tiết kiệm điện', '2024-06')],
    [deadline('Mô hình tiết kiệm điện', '2024-09')],
    ['2024-06'],
  ],
  [
    'two targets of the same words are left alone',
    [target('mô hình tiết kiệm điện'), target('mô hình tiết kiệm điện nước')],
    [deadline('Mô hình tiết kiệm điện', '2024-09')],
    [undefined, undefined],
  ],
  [
    'two deadlines for one target leave it open',
    [target('mô hình tiết kiệm điện')],
    [deadline('Mô hình tiết kiệm điện', '2024-06'), deadline('Mô hình tiết kiệm', '2024-09')],
    [undefined],
  ],
  [
    'words that only begin alike are another thing',
    [target('mô hình tiết kiệm điện')],
    [deadline('Mô hình tiết kiệm điệnn', '2024-09')],
    [undefined],
  ],
  ['two words say too little', [target('cán bộ')], [deadline('Cán bộ', '2024-09')], [undefined]],
];

for (const [why, targets, deadlines, dues] of ROWS) {
  test(`lending a deadline: ${why}`, () => {
    const { fact, notes } = lendDeadlines(readAs([...targets]), [...deadlines]);
    assert.ok(Array.isArray(fact));
    assert.deepEqual(
      fact.map(({ due }) => due),
      dues,
    );
    const lent = fact.filter(({ due }, index) => due !== targets[index]?.due);
    assert.equal(notes.length, lent.length);
  });
}

test('where none are stated, none are lent', () => {
  const none = { absent: 'not-stated', reason: 'Không nêu.' } as const;
  assert.deepEqual(lendDeadlines(readAs([target('mô hình tiết kiệm điện')]), none).notes, []);
  assert.deepEqual(lendDeadlines(readAs(none), [deadline('Việc gì đó', '2024')]).fact, none);
});
