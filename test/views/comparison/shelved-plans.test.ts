import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../../src/archive/from-files.ts';
import { isOfYears } from '../../../src/views/comparison/select-rows.ts';
import {
  listShelved,
  openPart,
  partOfIndicator,
  partOfIndicatorProvince,
  partOfIndicatorYear,
  partOfProvince,
  partOfYear,
  shelve,
  SHELF_TABLES,
  slugYear,
  type ShelfPart,
} from '../../../src/views/comparison/shelved-plans.ts';
import type { ComparedPlan, Shelf } from '../../../src/views/comparison/shelf.ts';
import { PROJECT_DIR } from '../../project/source-files.ts';
import { narrowShelf, selectIndicator } from './cut-shelf.ts';
import { CAO_BANG, CHI_BO, LAO_DONG, samplePlan, sampleValue } from './sample-shelf.ts';

const { archive } = readArchive(`${PROJECT_DIR}content`);
const shelf = openPart({ plans: listShelved(archive), indicator: null });
const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

test('each part of the shelf is what the whole shelf has of it', () => {
  const keep = (narrow: (plan: ComparedPlan) => boolean): Shelf => narrowShelf(shelf, narrow);
  for (const id of unique(shelf.plans.map(({ place }) => place.id))) {
    assert.deepEqual(
      openPart(partOfProvince(archive, id)),
      keep(({ place }) => place.id === id),
    );
  }
  for (const year of [2012, 2021, 2023, 2025, 2030]) {
    assert.deepEqual(
      openPart(partOfYear(archive, year)),
      keep((plan) => isOfYears(plan, [year])),
    );
  }
  for (const indicator of unique(shelf.values.map((value) => value.indicator))) {
    const own = selectIndicator(shelf, indicator);
    assert.deepEqual(openPart(partOfIndicator(archive, indicator)), own);
    for (const slug of unique(own.plans.map(slugYear))) {
      assert.deepEqual(
        openPart(partOfIndicatorYear(archive, indicator, slug)),
        narrowShelf(own, (plan) => slugYear(plan) === slug),
      );
    }
    for (const id of unique(own.plans.map(({ place }) => place.id))) {
      assert.deepEqual(
        openPart(partOfIndicatorProvince(archive, indicator, id)),
        narrowShelf(own, ({ place }) => place.id === id),
      );
    }
  }
});

test('of what nothing is held a part is empty', () => {
  const parts = [
    partOfIndicator(archive, 'khong-co'),
    partOfIndicatorYear(archive, LAO_DONG, '1899'),
    partOfIndicatorProvince(archive, LAO_DONG, 'khong-co'),
    partOfProvince(archive, 'khong-co'),
    partOfYear(archive, 1899),
  ];
  for (const part of parts) assert.deepEqual(openPart(part), { plans: [], values: [] });
});

const PLAN = samplePlan(CAO_BANG, 2022, 'mot');
const VALUES = [sampleValue(PLAN, LAO_DONG, 90), sampleValue(PLAN, CHI_BO, 80)];
const CHANGES: readonly (readonly [
  what: string,
  plan: ComparedPlan,
  values: Shelf['values'],
  isTold: readonly boolean[],
])[] = [
  ['nothing', PLAN, VALUES, [false, false, false]],
  ['a number', PLAN, [sampleValue(PLAN, LAO_DONG, 91), ...VALUES.slice(1)], [true, true, false]],
  ['a value less', PLAN, VALUES.slice(0, 1), [true, false, true]],
  ['the title', { ...PLAN, title: 'Kế hoạch khác' }, VALUES, [true, true, true]],
];
for (const [what, plan, values, isTold] of CHANGES) {
  test(`parts tell of a change in what they hold: ${what}`, () => {
    const tell = SHELF_TABLES[0]?.tell;
    assert.ok(tell !== undefined);
    const [before, now] = [shelve(PLAN, VALUES), shelve(plan, values)];
    const parts = [null, LAO_DONG, CHI_BO].map((indicator) => {
      const part = (held: typeof before): ShelfPart => ({ plans: [held], indicator });
      return tell(part(before)) !== tell(part(now));
    });
    assert.deepEqual(parts, isTold);
  });
}
