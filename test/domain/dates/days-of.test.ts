import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePrecision, type DatePrecision } from '../../../src/domain/dates/civil-date.ts';
import { dayAfter, firstDayOf, lastDayOf } from '../../../src/domain/dates/days-of.ts';

const rows: readonly { date: string; first: string; last: string; after: string }[] = [
  { date: '2023-03-15', first: '2023-03-15', last: '2023-03-15', after: '2023-03-16' },
  { date: '2023-02', first: '2023-02-01', last: '2023-02-28', after: '2023-03-01' },
  { date: '2024-02', first: '2024-02-01', last: '2024-02-29', after: '2024-03-01' },
  { date: '2024-02-28', first: '2024-02-28', last: '2024-02-28', after: '2024-02-29' },
  { date: '2023-12', first: '2023-12-01', last: '2023-12-31', after: '2024-01-01' },
  { date: '2023', first: '2023-01-01', last: '2023-12-31', after: '2024-01-01' },
  { date: '1999-12-31', first: '1999-12-31', last: '1999-12-31', after: '2000-01-01' },
];

for (const { date, first, last, after } of rows) {
  test(`${date} begins on ${first}, ends on ${last} and is over on ${after}`, () => {
    assert.deepEqual(
      { first: firstDayOf(date), last: lastDayOf(date), after: dayAfter(date) },
      { first, last, after },
    );
  });
}

const PRECISIONS: readonly (readonly [date: string, precision: DatePrecision | null])[] = [
  ['2024-02-29', 'day'],
  ['2024-02', 'month'],
  ['2024', 'year'],
  ['2023-02-29', null],
  ['2023-13', null],
  ['07/4/2014', null],
  ['2023-1-12', null],
];
for (const [date, precision] of PRECISIONS) {
  test(`${date} is ${precision === null ? 'no civil date' : `known to its ${precision}`}`, () =>
    assert.equal(datePrecision(date), precision));
}
