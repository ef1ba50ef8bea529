import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chooseScale,
  formatPlace,
  isHollow,
  markScale,
  placeOnScale,
  placeYears,
  reachOf,
  type PlotBound,
} from '../../../src/components/chart/dot-plot.ts';

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

const bounds: readonly [bound: PlotBound, reach: 'up' | 'down' | null, hollow: boolean][] = [
  ['exact', null, false],
  ['at-least', 'up', false],
  ['more-than', 'up', true],
  ['at-most', 'down', false],
  ['less-than', 'down', true],
  ['about', null, true],
  ['range', null, false],
];

for (const [bound, reach, hollow] of bounds) {
  test(`the mark of “${bound}” looks like no other in reach or filling`, () => {
    assert.equal(reachOf(bound), reach);
    assert.equal(isHollow(bound), hollow);
  });
}

const scales: readonly [
  name: string,
  values: readonly number[],
  share: boolean,
  min: number,
  max: number,
][] = [
  ['shares reach from 0 to 100', [15, 96.5], true, 0, 100],
  ['a share above 100 widens the scale', [95, 120], true, 0, 200],
  ['small counts', [1, 3], false, 0, 4],
  ['counts', [12, 37], false, 0, 40],
  ['large sums', [4200, 61_000], false, 0, 80_000],
  ['values below nought are seen', [-2, 3], false, -2, 4],
  ['nothing but nought', [0, 0], false, 0, 4],
];

for (const [name, values, share, min, max] of scales) {
  test(`scale: ${name}`, () => assert.deepEqual(chooseScale(values, share), { min, max }));
}

test('years stand in proportion to time', () => {
  assert.deepEqual(placeYears([2018, 2019, 2023]), [0, 0.2, 1]);
  assert.deepEqual(placeYears([2020]), [0.5]);
});
