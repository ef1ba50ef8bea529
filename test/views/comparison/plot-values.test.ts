import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSeries, viewDotPlot } from '../../../src/views/comparison/plot-values.ts';
import type { ComparedPlan, ComparedValue } from '../../../src/views/comparison/shelf.ts';
import { BINH_THUAN, CAO_BANG, LAO_DONG, samplePlan, sampleValue } from './sample-shelf.ts';

function state(plan: ComparedPlan, value: number | null, more: Partial<ComparedValue> = {}) {
  return { plan, value: sampleValue(plan, LAO_DONG, value, more) };
}

const IN_2018 = samplePlan(CAO_BANG, 2018, 'khoi');
const IN_2023 = samplePlan(CAO_BANG, 2023, 'khoi');
const OTHER = samplePlan(BINH_THUAN, 2023, 'khoi');

test('values stand greatest first, each with its sign', () => {
  const plot = viewDotPlot([
    state(IN_2018, 95, { comparator: '=' }),
    state(IN_2023, 96.5, { comparator: '>' }),
    state(OTHER, 70, { comparator: 'range', valueMax: 73 }),
  ]);
  assert.deepEqual(
    plot?.rows.map(({ label, text, bound }) => [label, text.replaceAll('\u00a0', ' '), bound]),
    [
      ['Cao Bằng, 2023', '> 96,5 %', 'more-than'],
      ['Cao Bằng, 2018', '= 95 %', 'exact'],
      ['Bình Thuận, 2023', '70–73 %', 'range'],
    ],
  );
  assert.deepEqual([plot?.min, plot?.max], [0, 100]);
});

test('one number alone and words alone are no plot', () => {
  assert.equal(viewDotPlot([state(IN_2018, 95)]), null);
  assert.equal(viewDotPlot([state(IN_2018, null), state(IN_2023, null)]), null);
});

test('of very many values the greatest are drawn and the rest counted', () => {
  const many = Array.from({ length: 75 }, (_, index) =>
    state(samplePlan(CAO_BANG, 2023, `so-${index}`), index),
  );
  const plot = viewDotPlot(many);
  assert.equal(plot?.rows.length, 30);
  assert.equal(plot?.leftOut, 45);
  assert.equal(plot?.rows[0]?.value, 74);
});

test('one agency over several years is a series, in the order of years', () => {
  const [series] = listSeries([state(IN_2023, 95), state(IN_2018, 95, { comparator: '=' })]);
  assert.equal(series?.agency, 'Sở khoi');
  assert.deepEqual(
    series?.points.map(({ year, bound }) => [year, bound]),
    [
      [2018, 'exact'],
      [2023, 'at-least'],
    ],
  );
});

const noSeries: readonly [name: string, ...Parameters<typeof listSeries>][] = [
  ['one year alone', [state(IN_2018, 95)]],
  ['agencies of one name in two provinces', [state(IN_2018, 95), state(OTHER, 90)]],
  ['two plans of one year', [state(IN_2018, 95), state(samplePlan(CAO_BANG, 2018, 'khoi'), 90)]],
  [
    'an agency that is not known',
    [
      state(samplePlan(CAO_BANG, 2018, 'khong-ro-co-quan'), 95),
      state(samplePlan(CAO_BANG, 2019, 'khong-ro-co-quan'), 95),
    ],
  ],
  [
    'a province before and after its merger',
    [
      state(IN_2018, 95),
      state(samplePlan({ ...CAO_BANG, name: 'Cao Bằng (từ 01/7/2025)' }, 2026, 'khoi'), 90),
    ],
  ],
];

for (const [name, stated] of noSeries) {
  test(`no series: ${name}`, () => assert.deepEqual(listSeries(stated), []));
}
