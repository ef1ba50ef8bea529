import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlace, markScale, placeOnScale } from '../../../src/components/chart/dot-plot.ts';

const places: readonly [value: number, min: number, max: number, share: number][] = [
  [0, 0, 100, 0],
  [15, 0, 100, 0.15],
  [100, 0, 100, 1],
  [120, 0, 100, 1],
  [-5, 0, 100, 0],
  [75, 50, 100, 0.5],
];

for (const [value, min, max, share] of places) {
  test(`${value} between ${min} and ${max} stands at ${share}`, () => {
    assert.equal(placeOnScale(value, min, max), share);
  });
}

test('the ends of the scale leave room for half a dot', () => {
  assert.equal(formatPlace(0), '2%');
  assert.equal(formatPlace(0.5), '50%');
  assert.equal(formatPlace(1), '98%');
});

test('marks carry a decimal comma', () => {
  assert.deepEqual(
    markScale(0, 2).map((mark) => mark.label),
    ['0', '0,5', '1', '1,5', '2'],
  );
});
