import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../src/domain/dates/find-dates.ts';

const ROWS: readonly (readonly [why: string, text: string, dates: readonly string[]])[] = [
  ['numeric', 'ngày 07/4/2014', ['2014-04-07']],
  ['with hyphens, as the Party writes', 'ngày 01-10-1997', ['1997-10-01']],
  ['in words', 'ngày 31 tháng 7 năm 2017', ['2017-07-31']],
  ['in words over a line break', 'ngày 28 tháng 9 năm\n2026', ['2026-09-28']],
  ['spaces inside', 'ngày 16/11 /2013', ['2013-11-16']],
  ['month and year', 'tháng 01 năm 2023', ['2023-01']],
  ['a day left blank', 'ngày    tháng 01 năm 2023', ['2023-01']],
  ['ISO', "'2024-11-01'", ['2024-11-01']],
  ['two dates', '18/11/1930 - 18/11/2026', ['1930-11-18', '2026-11-18']],
  ['a year of five digits, which is no year', 'ngày 08/10/20210, ngày 5/6/20193', []],
  ['a day that does not exist', 'ngày 31/02/2023', []],
  ['no year', 'ngày 22/9', []],
  ['a period, a share, a phone number', '2021-2025, 10/12 đơn vị, 0912.345.6789', []],
  ['a number of a document', '12/2023/TT-BNV, 34-CT/TW', []],
];

for (const [why, text, dates] of ROWS) {
  test(`dates: ${why}`, () => {
    const found = findDates(text);
    assert.deepEqual(
      found.map(({ date }) => date),
      dates,
    );
    for (const { start, end } of found) assert.match(text.slice(start, end), /\d/u);
  });
}
