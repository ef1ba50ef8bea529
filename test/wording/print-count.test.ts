import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printCount } from '../../src/wording/print-count.ts';

const ROWS: readonly (readonly [count: number, printed: string])[] = [
  [0, '0'],
  [999, '999'],
  [1234, '1.234'],
  [12.5, '12,5'],
];
for (const [count, printed] of ROWS) {
  test(`${count} is printed as ${printed}`, () => {
    assert.equal(printCount(count), printed);
  });
}
