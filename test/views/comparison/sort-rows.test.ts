import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildComparison } from '../../../src/views/comparison/view-comparison.ts';
import {
  BINH_THUAN,
  CAO_BANG,
  LAM_DONG,
  LAO_DONG,
  samplePlan,
  sampleValue,
  sampleView,
  SAMPLE_NAMES,
} from './sample-shelf.ts';

const dak = {
  ...CAO_BANG,
  id: 'dak-lak',
  name: 'Đắk Lắk',
  todayName: 'Đắk Lắk',
  todayId: 'dak-lak',
};
const plans = [
  samplePlan(LAM_DONG, 2022, 'd'),
  samplePlan(dak, 2024, 'c'),
  samplePlan(CAO_BANG, 2023, 'b'),
  samplePlan(BINH_THUAN, 2021, 'a'),
];
const [lam, daklak, , binh] = plans;
if (!lam || !daklak || !binh) throw new Error('The sample has four plans');
const shelf = {
  plans,
  values: [
    sampleValue(lam, LAO_DONG, 9),
    sampleValue(daklak, LAO_DONG, 100),
    sampleValue(binh, LAO_DONG, 75),
  ],
};

const rows: readonly [name: string, column: string, descending: boolean, order: string][] = [
  ['by province, in Vietnamese order: Đ after C, before L', 'tinh', false, 'a b c d'],
  ['by province, backwards', 'tinh', true, 'd c b a'],
  ['by year', 'nam', false, 'a d b c'],
  ['by agency', 'co-quan', false, 'a b c d'],
  ['by value as a number; a row without one stays last', `${LAO_DONG}.ty-le`, false, 'd a c b'],
  ['by value backwards; a row without one still stays last', `${LAO_DONG}.ty-le`, true, 'c a d b'],
  ['by a column that is not there: by province', 'khac', false, 'a b c d'],
];

for (const [name, column, descending, order] of rows) {
  test(name, () => {
    const view = sampleView({
      indicators: [LAO_DONG],
      provinces: plans.map(({ place }) => place.id),
      order: { column, descending },
    });
    const { rows: sorted } = buildComparison(shelf, view, SAMPLE_NAMES);
    const ids = sorted.map((row) => (row.kind === 'plan' ? row.plan.id.split('/')[2] : 'gap'));
    assert.equal(ids.join(' '), order);
  });
}

test('as of today, former provinces stand together under the name of today', () => {
  const view = sampleView({ indicators: [LAO_DONG], territory: 'hom-nay' });
  const { rows: sorted } = buildComparison(shelf, view, SAMPLE_NAMES);
  assert.deepEqual(
    sorted.map((row) =>
      row.kind === 'plan' ? `${row.plan.place.todayName} < ${row.plan.place.name}` : '',
    ),
    ['Đắk Lắk < Đắk Lắk', 'Lâm Đồng < Bình Thuận', 'Lâm Đồng < Lâm Đồng'],
  );
});
