import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listShownPages } from '../../src/components/register/shown-pages.ts';

const ROWS: readonly (readonly [number: number, count: number, shown: readonly number[]])[] = [
  [1, 1, [1]],
  [2, 3, [1, 2, 3]],
  [5, 120, [1, 3, 4, 5, 6, 7, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]],
];

for (const [number, count, shown] of ROWS) {
  test(`page ${String(number)} of ${String(count)} leads to few pages`, () => {
    assert.deepEqual(listShownPages(number, count), shown);
  });
}

test('from every page of a long list every other is a few steps away', () => {
  const count = 278;
  const reached = new Set([1]);
  for (let steps = 0; steps < 7; steps++)
    for (const number of [...reached])
      for (const other of listShownPages(number, count)) reached.add(other);
  assert.equal(reached.size, count);
  for (let number = 1; number <= count; number++)
    assert.ok(listShownPages(number, count).length <= 20);
});
