import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countArchiveByYear, countByYear } from '../../src/views/year-counts.ts';
import { alterPlan, archiveOf, heldPlan, sampleRecord } from './sample-plans.ts';

const HELD_2023 = heldPlan('quang-ngai');
const HELD_2020 = alterPlan(HELD_2023, 'quang-ngai/2020/a/b', {
  year: { value: 2020, passage: 'x' },
});
const RECORD_2021 = sampleRecord('a/2021/b/c', { year: 2021 });
const UNDATED = sampleRecord('a/khong-ro-nam/b/c', {});
const ARCHIVE = archiveOf([HELD_2023, HELD_2020], [RECORD_2021, UNDATED]);

test('years run without a gap, newest first; a year of which nothing is known leads nowhere', () => {
  const { years, withoutYear } = countByYear(
    { held: ARCHIVE.plans, records: ARCHIVE.records },
    ARCHIVE,
  );
  assert.deepEqual(
    years.map(({ year, held, records, href }) => [year, held, records, href ?? null]),
    [
      [2023, 1, 0, '/nam/2023/'],
      [2022, 0, 0, null],
      [2021, 0, 1, '/nam/2021/'],
      [2020, 1, 0, '/nam/2020/'],
    ],
  );
  assert.equal(withoutYear, 1);
  assert.deepEqual(countArchiveByYear(ARCHIVE), { years, withoutYear });
});

test('a selection of nothing has no years, one of undated records none either', () => {
  assert.deepEqual(countByYear({ held: [], records: [] }, ARCHIVE).years, []);
  const undated = countByYear({ held: [], records: [UNDATED] }, ARCHIVE);
  assert.deepEqual(undated, { years: [], withoutYear: 1 });
});
