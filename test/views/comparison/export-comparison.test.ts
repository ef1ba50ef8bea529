import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printCsv } from '../../../src/exports/csv.ts';
import {
  COMPARISON_FIELDS,
  exportComparison,
} from '../../../src/views/comparison/export-comparison.ts';
import { buildComparison } from '../../../src/views/comparison/view-comparison.ts';
import { LAO_DONG, sampleView, SAMPLE_NAMES, SAMPLE_SHELF } from './sample-shelf.ts';

const VIEW = sampleView({
  indicators: [LAO_DONG],
  provinces: ['binh-thuan', 'cao-bang', 'ha-noi'],
  years: [2023],
});
const ADDRESSES = { site: 'https://thi-dua.example', view: 'https://thi-dua.example/so-sanh/?a' };
const ROWS = exportComparison(
  buildComparison(SAMPLE_SHELF, VIEW, SAMPLE_NAMES),
  SAMPLE_NAMES,
  ADDRESSES,
);

test('every cell of the view is a row with its number, its evidence and the address of the view', () => {
  assert.deepEqual(
    ROWS.map(({ provinceIssued, provinceToday, year, value, comparator, missing, url }) => [
      provinceIssued,
      provinceToday,
      year,
      value,
      comparator,
      missing,
      url,
    ]),
    [
      [
        'Bình Thuận',
        'Lâm Đồng',
        '2023',
        100,
        '=',
        null,
        'https://thi-dua.example/ke-hoach/binh-thuan/2023/a/ke-hoach/#d-1',
      ],
      [
        'Cao Bằng',
        'Cao Bằng',
        '2023',
        null,
        null,
        'not-stated',
        'https://thi-dua.example/ke-hoach/cao-bang/2023/b/ke-hoach/',
      ],
      ['Hà Nội', null, 2023, null, null, 'not-held', null],
    ],
  );
  assert.ok(ROWS.every(({ view }) => view === ADDRESSES.view));
});

test('rows have the documented fields and no other', () => {
  for (const row of ROWS) assert.deepEqual(Object.keys(row), Object.keys(COMPARISON_FIELDS));
});

test('what is missing is an empty field of the CSV, never 0', () => {
  const columns = Object.keys(COMPARISON_FIELDS);
  const [, , silent = ''] = printCsv(columns, ROWS).split('\r\n');
  assert.equal(silent.split(',')[columns.indexOf('value')], '');
  assert.ok(silent.includes('not-stated'));
});
