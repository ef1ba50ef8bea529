import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareValues } from '../../../src/views/comparison/compare-values.ts';
import {
  indicatorData,
  PLANS_DATA,
  VALUES_DATA,
  type DataContent,
} from '../../../src/views/comparison/data-files.ts';
import { decodeShelf } from '../../../src/views/comparison/decode-shelf.ts';
import { encodeShelf } from '../../../src/views/comparison/encode-shelf.ts';
import type { EncodedShelf } from '../../../src/views/comparison/shelf-format.ts';
import { LOAD_LIMIT, loadView } from '../../../src/views/comparison/load-view.ts';
import type { ComparedPlan, Shelf } from '../../../src/views/comparison/shelf.ts';
import type { ComparisonView } from '../../../src/views/comparison/view-address.ts';
import { listDataFiles } from './cut-shelf.ts';
import {
  CAO_BANG,
  LAO_DONG,
  samplePlan,
  sampleRecord,
  sampleValue,
  sampleView,
  SAMPLE_SHELF,
} from './sample-shelf.ts';

test('a shelf comes back whole from its compact form', () => {
  const plan = samplePlan(CAO_BANG, 2021, 'mot', { years: { from: 2021, to: 2025 } });
  const record = sampleRecord(CAO_BANG, null, 'hai');
  const shelf: Shelf = {
    plans: [...SAMPLE_SHELF.plans, plan, record],
    values: [
      ...SAMPLE_SHELF.values,
      sampleValue(plan, LAO_DONG, 70, {
        comparator: 'range',
        valueMax: 73,
        denominator: 'LĐTT',
        hedge: 'đề nghị',
        area: 'miền núi',
        due: '2025',
        subject: 'cá nhân',
        outsideTargets: true,
      }),
      sampleValue(record, LAO_DONG, null),
    ],
  };
  const travelled = JSON.parse(JSON.stringify(encodeShelf(shelf))) as EncodedShelf;
  assert.deepEqual(decodeShelf(travelled), shelf);
});

test('damaged data is refused', () => {
  const encoded = encodeShelf(SAMPLE_SHELF);
  assert.throws(() => decodeShelf({ ...encoded, words: encoded.words.slice(1) }), /Damaged/u);
});

/** 63 provinces, 12 years, 12 plans each; every third states the one indicator: more than any does today. */
function buildLargeShelf(): Shelf {
  const plans: ComparedPlan[] = [];
  for (let province = 0; province < 63; province++) {
    for (let year = 2015; year <= 2026; year++) {
      const place = {
        id: `tinh-${province}`,
        name: `Tỉnh ${province}`,
        todayId: `tinh-${province >> 1}`,
        todayName: `Tỉnh ${province >> 1}`,
        todayNote: `nay thuộc tỉnh Tỉnh ${province >> 1}`,
      };
      for (let agency = 0; agency < 12; agency++) {
        plans.push(
          samplePlan(place, year, `khoi-thi-dua-so-${agency}`, {
            title: `Kế hoạch phát động phong trào thi đua thực hiện các nhiệm vụ năm ${year}`,
            agency: `Khối thi đua số ${agency} tỉnh Tỉnh ${province}`,
            indicators: agency % 3 === 0 ? [LAO_DONG] : [],
          }),
        );
      }
    }
  }
  const values = plans
    .filter(({ indicators }) => indicators.length > 0)
    .map((plan, index) =>
      sampleValue(plan, LAO_DONG, 50 + (index % 50), {
        fragment: `d-1x8k3f${index % 10}`,
        subject: 'cán bộ, công chức, người lao động',
        hedge: 'phấn đấu',
      }),
    );
  return { plans, values };
}

const LARGE = buildLargeShelf();
const LARGE_FILES = new Map(
  listDataFiles(LARGE, [LAO_DONG]).map(({ address, text }) => [address, text]),
);

async function loadLarge(view: ComparisonView, limit?: number) {
  let travelled = 0;
  const sizeOf = (address: string): number => Buffer.byteLength(LARGE_FILES.get(address) ?? '');
  const loaded = await loadView(
    view,
    {
      plans: sizeOf(PLANS_DATA),
      values: sizeOf(VALUES_DATA),
      indicators: { [LAO_DONG]: sizeOf(indicatorData(LAO_DONG)) },
    },
    (address) => {
      const text = LARGE_FILES.get(address);
      if (text === undefined) return Promise.reject(new Error(`no ${address}`));
      travelled += Buffer.byteLength(text);
      return Promise.resolve(JSON.parse(text) as DataContent);
    },
    limit,
  );
  return { loaded, travelled };
}

const views: readonly [name: string, view: Parameters<typeof sampleView>[0]][] = [
  [
    'six provinces in three years',
    {
      indicators: [LAO_DONG],
      provinces: [3, 10, 22, 35, 41, 60].map((n) => `tinh-${n}`),
      years: [2019, 2021, 2023],
    },
  ],
  ['one province in every year', { indicators: [LAO_DONG], provinces: ['tinh-7'] }],
  [
    'a province of today with those that it was formed from',
    { indicators: [LAO_DONG], provinces: ['tinh-4'], territory: 'hom-nay', years: [2024] },
  ],
  ['two single plans', { plans: LARGE.plans.slice(40, 42).map(({ id }) => id) }],
];

for (const [name, chosen] of views) {
  test(`of 9,072 plans, ${name} load at most 60 KB and show what the whole archive would`, async () => {
    const view = sampleView(chosen);
    const { loaded, travelled } = await loadLarge(view);
    assert.equal(loaded.bytesLeft, 0);
    assert.equal(loaded.bytes, travelled);
    assert.ok(travelled <= LOAD_LIMIT, `${travelled} bytes`);
    const whole = compareValues(LARGE, view);
    assert.ok(whole.rows.length > 0);
    assert.deepEqual(
      compareValues(loaded.shelf, view)
        .rows.map((row) => row.kind === 'plan' && row.plan.id)
        .sort(),
      whole.rows.map((row) => row.kind === 'plan' && row.plan.id).sort(),
    );
    assert.equal(
      compareValues(loaded.shelf, view)
        .rows.flatMap(({ cells }) => cells)
        .filter(({ kind }) => kind === 'values').length,
      whole.rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'values').length,
    );
  });
}

test('a view that is too large stops at the limit, says what is left, and can be had whole', async () => {
  const view = sampleView({ indicators: [LAO_DONG], years: [2023] });
  const { loaded, travelled } = await loadLarge(view);
  assert.ok(travelled <= LOAD_LIMIT);
  assert.ok(loaded.bytesLeft > 0);
  const { rows } = compareValues(loaded.shelf, view, false);
  assert.deepEqual(
    rows.filter((row) => row.kind === 'gap'),
    [],
  );
  const { loaded: whole } = await loadLarge(view, Number.POSITIVE_INFINITY);
  assert.equal(whole.bytesLeft, 0);
  assert.equal(compareValues(whole.shelf, view).rows.length, 63 * 4);
});

test('a small shelf is one file for the plans, one for all values and one for each indicator', () => {
  assert.deepEqual(
    listDataFiles(SAMPLE_SHELF, [LAO_DONG]).map(({ address }) => address),
    [PLANS_DATA, VALUES_DATA, indicatorData(LAO_DONG)],
  );
});
