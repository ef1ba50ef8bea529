import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCellDue } from '../../src/importing/draft/read-due-date.ts';

const ROWS: readonly (readonly [cell: string, due: string | null])[] = [
  ['Trước ngày 15/3/2024', 'truoc 2024-03-15'],
  ['Chậm nhất là ngày 05/12/2024.', 'truoc 2024-12-05'],
  ['Tháng 3/2024', 'trong 2024-03'],
  ['Trong tháng 11 năm 2024', 'trong 2024-11'],
  ['Quý II/2024', 'trong 2024-04 2024-06'],
  ['Hoàn thành trong quý IV/2024', 'trong 2024-10 2024-12'],
  ['20/6/2024', 'trong 2024-06-20'],
  ['Quý I', 'trong 2031-01 2031-03'],
  ['Tháng 9', 'trong 2031-09'],
  ['Tháng 13', null],
  ['Quý V', null],
  ['Thường xuyên', null],
  ['Tháng 3/2024 và tháng 6/2024', null],
  ['Văn phòng Sở', null],
  ['Sơ kết trước ngày 15/3/2024', null],
  ['', null],
];
for (const [cell, due] of ROWS) {
  test(`when a row falls due by “${cell}”: ${due ?? 'nothing is said'}`, () => {
    const read = readCellDue(cell, 2031);
    const printed =
      read === null ? null : [read.bound, read.from, read.on].filter(Boolean).join(' ');
    assert.equal(printed, due);
  });
}

test('without a year of the plan a month alone says nothing', () => {
  assert.equal(readCellDue('Tháng 9', undefined), null);
});
