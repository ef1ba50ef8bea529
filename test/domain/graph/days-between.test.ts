import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictsOrder, countDaysBetween } from '../../../src/domain/graph/days-between.ts';

const ROWS: readonly (readonly [string | null, string | null, object, boolean, string])[] = [
  ['2021-07-16', '2021-08-31', { kind: 'exact', days: 46 }, false, 'days of two months'],
  ['2014-04-07', '2021-07-16', { kind: 'exact', days: 2657 }, false, 'leap years count'],
  ['2021-07-16', '2021-07-16', { kind: 'exact', days: 0 }, false, 'one day is nought days apart'],
  ['2023-01-18', '2023-01-12', { kind: 'exact', days: -6 }, true, 'the lower one is older'],
  ['2022-12-31', '2023-01', { kind: 'range', least: 1, most: 31 }, false, 'a month'],
  ['2023-01-18', '2023-01', { kind: 'range', least: -17, most: 13 }, false, 'within the month'],
  ['2023-02-01', '2023-01', { kind: 'range', least: -31, most: -1 }, true, 'the month before'],
  ['2021', '2022', { kind: 'range', least: 1, most: 729 }, false, 'years'],
  [null, '2021-08-31', { kind: 'unknown', missing: 'upper' }, false, 'no upper date'],
  ['2021-08-31', null, { kind: 'unknown', missing: 'lower' }, false, 'no lower date'],
  [null, null, { kind: 'unknown', missing: 'both' }, false, 'no date at all'],
];

for (const [upper, lower, expected, contradicts, why] of ROWS) {
  test(`${why}: ${upper ?? '–'} to ${lower ?? '–'}`, () => {
    const days = countDaysBetween(upper, lower);
    assert.deepEqual(days, expected);
    assert.equal(contradictsOrder(days), contradicts);
  });
}
