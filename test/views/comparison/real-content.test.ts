import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../../src/archive/from-files.ts';
import {
  listComparisonFiles,
  printComparisonFile,
} from '../../../src/views/comparison/comparison-files.ts';
import { listDataFiles } from './cut-shelf.ts';
import { listIndicatorIds } from '../../../src/views/comparison/catalogue.ts';
import {
  viewIndicator,
  type IndicatorView,
} from '../../../src/views/comparison/indicator-values.ts';
import {
  listShelved,
  openPart,
  partOfIndicator,
} from '../../../src/views/comparison/shelved-plans.ts';
import { viewStaticComparison } from '../../../src/views/comparison/static-comparison.ts';
import { PROJECT_DIR } from '../../project/source-files.ts';

const { archive } = readArchive(`${PROJECT_DIR}content`);
const shelf = openPart({ plans: listShelved(archive), indicator: null });
const viewAll = (id: string): IndicatorView =>
  viewIndicator({ ...openPart(partOfIndicator(archive, id)), isOfYear: false });

test('every plan and record is on the shelf, and every target that has an indicator', () => {
  assert.equal(shelf.plans.length, archive.plans.length + archive.records.length);
  const stated = archive.plans
    .flatMap((plan) => plan.targets)
    .filter((one) => one.indicator !== null);
  const figures = archive.records.flatMap((record) => record.targets);
  assert.equal(shelf.values.length, stated.length + figures.length);
  assert.ok(stated.length > 0 && figures.length > 200);
});

test('the comparison block of Bắc Ninh is one series from 2018 to 2023', () => {
  const [series] = viewAll('ca-nhan-lao-dong-tien-tien').groups.flatMap((group) => group.series);
  assert.deepEqual(
    series?.points.map(({ year, bound, value }) => [year, bound, value]),
    [
      [2018, 'exact', 95],
      [2023, 'at-least', 95],
    ],
  );
});

test('agencies of a territory and members of a block never stand on one scale', () => {
  const groups = viewAll('co-quan-dat-chuan-van-hoa').groups.filter(({ scaled }) => scaled);
  const bases = groups.map(({ heading }) => heading.includes('trên địa bàn'));
  assert.ok(bases.includes(true) && bases.includes(false));
});

test('the prebuilt comparison tells the three reasons for no value apart', () => {
  const { rows } = viewStaticComparison(archive);
  const reasons = new Set(rows.flat().flatMap((cell) => ('none' in cell ? [cell.none] : [])));
  assert.deepEqual([...reasons].sort(), ['not-held', 'not-stated', 'not-visible']);
});

test('no data file is heavier than the limit of a whole view', () => {
  const sizes = listComparisonFiles(archive).map(({ bytes }) => bytes);
  assert.ok(Math.max(...sizes) <= 16_000);
});

test('files that are cut out of parts of the shelf are those of the whole shelf, with their sizes', () => {
  const files = listComparisonFiles(archive);
  const whole = listDataFiles(shelf, listIndicatorIds(archive));
  assert.deepEqual(
    files.map(({ address, bytes }) => {
      const text = printComparisonFile(address, archive);
      assert.equal(Buffer.byteLength(text), bytes);
      return { address, text };
    }),
    whole,
  );
  assert.ok(whole.length > 100);
  for (const address of ['/so-sanh/x.json', '/so-sanh/du-lieu/x/y/2023.json']) {
    assert.throws(() => printComparisonFile(address, archive), /No comparison file/u);
  }
});
