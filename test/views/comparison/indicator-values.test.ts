import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  listIndicatorYears,
  viewIndicator,
  type IndicatorView,
} from '../../../src/views/comparison/indicator-values.ts';
import { shelve, slugYear, type ShelfPart } from '../../../src/views/comparison/shelved-plans.ts';
import type { ComparedPlan, Shelf } from '../../../src/views/comparison/shelf.ts';
import { narrowShelf, selectIndicator } from './cut-shelf.ts';
import {
  CAO_BANG,
  CHI_BO,
  LAO_DONG,
  samplePlan,
  sampleValue,
  SAMPLE_SHELF,
} from './sample-shelf.ts';

/** One indicator stated by `count` plans, year after year, the last of no known year. */
function buildShelf(count: number): Shelf {
  const plans: ComparedPlan[] = Array.from({ length: count }, (_, index) =>
    samplePlan(CAO_BANG, index === count - 1 ? null : 2015 + (index % 4), `so-${index}`),
  );
  return { plans, values: plans.map((plan) => sampleValue(plan, LAO_DONG, 90)) };
}

/** The whole of a shelf as the part of an indicator. */
function partOf({ plans, values }: Shelf, indicator: string): ShelfPart {
  return {
    plans: plans.map((plan) =>
      shelve(
        plan,
        values.filter((value) => value.plan === plan.id),
      ),
    ),
    indicator,
  };
}

const viewAll = (shelf: Shelf): IndicatorView => viewIndicator({ ...shelf, isOfYear: false });

test('one page holds all values of an indicator that has not too many', () => {
  const shelf = buildShelf(70);
  assert.deepEqual(listIndicatorYears(partOf(shelf, LAO_DONG)), []);
  assert.equal(viewAll(shelf).groups[0]?.rows.length, 70);
});

test('where there are more, every value stands on a page of its year, none of which is too long', () => {
  const shelf = buildShelf(2000);
  assert.deepEqual(viewAll(shelf).groups, []);
  assert.equal(viewAll(shelf).values, 2000);
  const years = listIndicatorYears(partOf(shelf, LAO_DONG));
  assert.deepEqual(
    years.map(({ slug }) => slug),
    ['khong-ro-nam', '2018', '2017', '2016', '2015'],
  );
  const pages = years.flatMap(({ slug, pages: numbers }) =>
    numbers.map((number) => {
      const ofYear = narrowShelf(shelf, (plan) => slugYear(plan) === slug);
      return viewIndicator({ ...ofYear, isOfYear: true }, number);
    }),
  );
  const rowsOf = (page: IndicatorView): number =>
    page.groups.reduce((sum, group) => sum + group.rows.length, 0);
  assert.equal(
    pages.reduce((sum, page) => sum + rowsOf(page), 0),
    2000,
  );
  assert.ok(pages.every((page) => rowsOf(page) <= 70));
  // Each group is drawn once, where it begins, with all of its values.
  const of2018 = pages.filter((page) => page.page.total === 500);
  assert.deepEqual(
    of2018.slice(0, 5).map(({ groups }) => groups[0]?.plot !== null),
    [true, false, false, false, false],
  );
});

test('values of different grades never stand in one table or plot, and the page says why', () => {
  const [one, two, three] = ['mot', 'hai', 'ba'].map((name) => samplePlan(CAO_BANG, 2022, name));
  if (!one || !two || !three) throw new Error('The sample has three plans');
  const shelf: Shelf = {
    plans: [one, two, three],
    values: [
      sampleValue(one, CHI_BO, 90, { level: 'trong sạch, vững mạnh' }),
      sampleValue(two, CHI_BO, 95, { level: 'hoàn thành tốt nhiệm vụ' }),
      sampleValue(three, CHI_BO, null),
    ],
  };
  const view = viewAll(shelf);
  assert.deepEqual(
    view.groups.map(({ heading, scaled, rows }) => [heading, scaled, rows.length]),
    [
      ['tỷ lệ %; mức: hoàn thành tốt nhiệm vụ', true, 1],
      ['tỷ lệ %; mức: trong sạch, vững mạnh', true, 1],
      ['nêu bằng chữ, không có số', false, 1],
    ],
  );
  assert.equal(view.differences, 'khác mức phải đạt; nêu bằng chữ, không có số');
});

test('held plans and records are counted apart', () => {
  const view = viewAll(selectIndicator(SAMPLE_SHELF, LAO_DONG));
  assert.deepEqual([view.held, view.records, view.values], [1, 1, 2]);
});
