import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareValues } from '../../../src/views/comparison/compare-values.ts';
import type { ComparedCell, ComparedRow } from '../../../src/views/comparison/compare-values.ts';
import {
  BINH_THUAN,
  CAO_BANG,
  CHI_BO,
  HELD_2023,
  LAO_DONG,
  LAM_DONG,
  samplePlan,
  sampleValue,
  sampleView,
  SAMPLE_SHELF,
} from './sample-shelf.ts';

/** A row in short: what it is of, and its cells as numbers or the reason for none. */
function shorten(row: ComparedRow): string {
  const of =
    row.kind === 'plan' ? row.plan.id.split('/')[2] : `${row.gap.province} ${row.gap.year}`;
  return `${of}: ${row.cells.map(shortenCell).join(' | ')}`;
}

function shortenCell(cell: ComparedCell): string {
  if (cell.kind !== 'values') return cell.kind;
  return cell.values.map(({ comparator, value }) => `${comparator}${value}`).join(', ');
}

const rows: readonly {
  name: string;
  view: Parameters<typeof sampleView>[0];
  rows: readonly string[];
}[] = [
  {
    name: 'an indicator alone brings only plans that state it',
    view: { indicators: [LAO_DONG] },
    rows: ['a: =100', 'c: >96.5'],
  },
  {
    name: 'a province named brings all its plans: held ones state none, of records none is seen',
    view: { indicators: [LAO_DONG], provinces: ['cao-bang'] },
    rows: ['b: not-stated', 'd: not-visible'],
  },
  {
    name: 'a province and year without any document is not held, never “states none”',
    view: { indicators: [LAO_DONG], provinces: ['cao-bang', 'ha-noi'], years: [2023, 2025] },
    rows: [
      'b: not-stated',
      'cao-bang 2025: not-held',
      'ha-noi 2023: not-held',
      'ha-noi 2025: not-held',
    ],
  },
  {
    name: 'a province of which nothing is held at all is one row where no year is asked for',
    view: { indicators: [LAO_DONG], provinces: ['ha-noi'] },
    rows: ['ha-noi null: not-held'],
  },
  {
    name: 'today’s province brings the plans of the former ones, each with its own value',
    view: { indicators: [LAO_DONG], provinces: ['lam-dong'], territory: 'hom-nay' },
    rows: ['a: =100', 'c: >96.5'],
  },
  {
    name: 'as issued, the name means the former province only',
    view: { indicators: [LAO_DONG], provinces: ['lam-dong'] },
    rows: ['c: >96.5'],
  },
  {
    name: 'a filter hides documents without making them missing',
    view: { indicators: [LAO_DONG], provinces: ['cao-bang'], years: [2021], holding: 'toan-van' },
    rows: [],
  },
  {
    name: 'without indicators, all that the chosen plans state',
    view: { plans: [HELD_2023.id] },
    rows: ['a: =100 | >=90'],
  },
  {
    name: 'an indicator asked for in vain keeps its column',
    view: { indicators: [LAO_DONG, 'khac'], provinces: ['binh-thuan'] },
    rows: ['a: =100 | not-stated'],
  },
  {
    name: 'rows without values can be left out',
    view: { indicators: [LAO_DONG], provinces: ['cao-bang', 'binh-thuan'], onlyValues: true },
    rows: ['a: =100'],
  },
];

for (const { name, view, rows: expected } of rows) {
  test(name, () => {
    const comparison = compareValues(SAMPLE_SHELF, sampleView(view));
    assert.deepEqual(comparison.rows.map(shorten), expected);
  });
}

test('values of another grade stand in a column of their own, and each says where the other is', () => {
  const one = samplePlan(CAO_BANG, 2022, 'mot');
  const two = samplePlan(LAM_DONG, 2022, 'hai');
  const shelf = {
    plans: [one, two],
    values: [
      sampleValue(one, CHI_BO, 90, { level: 'trong sạch, vững mạnh' }),
      sampleValue(two, CHI_BO, 95, { level: 'hoàn thành tốt nhiệm vụ' }),
    ],
  };
  const comparison = compareValues(shelf, sampleView({ indicators: [CHI_BO] }));
  assert.deepEqual(
    comparison.columns.map(({ key, divided }) => [key, divided]),
    [
      [`${CHI_BO}.ty-le-hoan-thanh-tot-nhiem-vu`, true],
      [`${CHI_BO}.ty-le-trong-sach-vung-manh`, true],
    ],
  );
  assert.deepEqual(comparison.rows.map(shorten), [
    'mot: elsewhere | >=90',
    'hai: >=95 | elsewhere',
  ]);
});

test('two values of one plan on one scale stand in one cell', () => {
  const plan = samplePlan(BINH_THUAN, 2022, 'mot');
  const shelf = {
    plans: [plan],
    values: [sampleValue(plan, LAO_DONG, 90), sampleValue(plan, LAO_DONG, 95, { order: 2 })],
  };
  const comparison = compareValues(shelf, sampleView({ indicators: [LAO_DONG] }));
  assert.deepEqual(comparison.rows.map(shorten), ['mot: >=90, >=95']);
});

test('a plan of a period is of each of its years', () => {
  const plan = samplePlan(CAO_BANG, 2021, 'mot', { years: { from: 2021, to: 2025 } });
  const shelf = { plans: [plan], values: [sampleValue(plan, LAO_DONG, 90)] };
  const view = sampleView({ indicators: [LAO_DONG], provinces: ['cao-bang'], years: [2023, 2026] });
  assert.deepEqual(compareValues(shelf, view).rows.map(shorten), [
    'mot: >=90',
    'cao-bang 2026: not-held',
  ]);
});

test('a plan whose year is not known belongs to no year that is asked for', () => {
  const plan = samplePlan(CAO_BANG, null, 'mot');
  const shelf = { plans: [plan], values: [sampleValue(plan, LAO_DONG, 90)] };
  assert.deepEqual(
    compareValues(shelf, sampleView({ indicators: [LAO_DONG], years: [2023] })).rows,
    [],
  );
  assert.equal(compareValues(shelf, sampleView({ indicators: [LAO_DONG] })).rows.length, 1);
});

test('of a part nothing is called missing that may lie in the other part', () => {
  const part = { ...SAMPLE_SHELF, values: [] };
  const view = sampleView({
    indicators: [LAO_DONG, 'khac'],
    provinces: ['binh-thuan', 'ha-noi'],
  });
  assert.deepEqual(compareValues(part, view, false).rows.map(shorten), [
    'a: not-loaded | not-stated',
  ]);
});
