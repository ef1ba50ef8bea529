import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilDate } from '../../../src/domain/dates/civil-date.ts';

type Parts = readonly [year: number, month?: number, day?: number];

const ROWS: readonly (readonly [parts: Parts, date: string | null, why: string])[] = [
  [[2014, 4, 7], '2014-04-07', 'a day'],
  [[2023, 12, 31], '2023-12-31', 'the last day of a year'],
  [[2023, 1], '2023-01', 'a month'],
  [[2023], '2023', 'a year'],
  [[2024, 2, 29], '2024-02-29', 'a leap day'],
  [[2023, 2, 29], null, 'a leap day in a year that has none'],
  [[2023, 2, 30], null, 'a day that no February has'],
  [[2023, 4, 31], null, 'a day that the month has not'],
  [[2023, 1, 32], null, 'a day that no month has'],
  [[2023, 1, 0], null, 'day 0'],
  [[2023, 13, 1], null, 'month 13'],
  [[2023, 13], null, 'month 13 without a day'],
  [[2023, 0, 5], null, 'month 0'],
  [[2023, 0], null, 'month 0 without a day'],
  [[1, 13, 13], null, 'a year of one digit'],
  [[999], null, 'a year of three digits'],
  [[10_000, 1, 1], null, 'a year of five digits'],
  [[-5], null, 'a year before the calendar'],
];

for (const [parts, date, why] of ROWS) {
  test(`civil date: ${why}`, () => {
    assert.equal(civilDate(...parts), date);
  });
}
