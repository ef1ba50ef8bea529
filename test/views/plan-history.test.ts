import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import { findEarlierPlan } from '../../src/views/earlier-plan.ts';
import { viewPlanChanges, viewSameAgency } from '../../src/views/plan-history.ts';
import { HELD, alterPlan, archiveOf, heldPlan, sampleRecord } from './sample-plans.ts';

const PLAN = heldPlan('quang-ngai');
const AGENCY = PLAN.facts.agency.id;

function inYear(year: number, name = 'cu'): typeof PLAN {
  return alterPlan(PLAN, `quang-ngai/${year}/ban-dan-toc/${name}`, {
    year: { value: year, passage: 'x' },
  });
}

function earlierId(archive: Archive): string | null {
  const earlier = findEarlierPlan(PLAN, archive);
  if (earlier === null) return null;
  return earlier.held ? earlier.plan.id : earlier.record.id;
}

const rows: readonly { name: string; archive: Archive; id: string | null }[] = [
  { name: 'none is known', archive: archiveOf([PLAN]), id: null },
  {
    name: 'a later plan is not an earlier one',
    archive: archiveOf([PLAN, inYear(2024)]),
    id: null,
  },
  {
    name: 'a plan of the same year is not an earlier one',
    archive: archiveOf([PLAN, inYear(2023)]),
    id: null,
  },
  {
    name: 'the nearest of two',
    archive: archiveOf([PLAN, inYear(2019), inYear(2021)]),
    id: 'quang-ngai/2021/ban-dan-toc/cu',
  },
  {
    name: 'a nearer record comes before a held plan of longer ago',
    archive: archiveOf(
      [PLAN, inYear(2019)],
      [sampleRecord('quang-ngai/2022/ban-dan-toc/tin', { agency: AGENCY, year: 2022 })],
    ),
    id: 'quang-ngai/2022/ban-dan-toc/tin',
  },
  {
    name: 'of one year the held plan comes first',
    archive: archiveOf(
      [PLAN, inYear(2022)],
      [sampleRecord('quang-ngai/2022/ban-dan-toc/tin', { agency: AGENCY, year: 2022 })],
    ),
    id: 'quang-ngai/2022/ban-dan-toc/cu',
  },
  {
    name: 'a record of another agency is none',
    archive: archiveOf(
      [PLAN],
      [sampleRecord('cao-bang/2022/a/tin', { agency: 'ban-dan-toc-cao-bang', year: 2022 })],
    ),
    id: null,
  },
  {
    name: 'a record without a year cannot be earlier',
    archive: archiveOf([PLAN], [sampleRecord('quang-ngai/a/b/tin', { agency: AGENCY })]),
    id: null,
  },
  {
    name: 'targets of a congress are no earlier plan',
    archive: archiveOf(
      [PLAN],
      [
        sampleRecord('quang-ngai/2020/a/dai-hoi', {
          agency: AGENCY,
          year: 2020,
          kind: 'chi-tieu-dai-hoi',
          emulationDocument: false,
        }),
      ],
    ),
    id: null,
  },
];

for (const { name, archive, id } of rows) {
  test(`the earlier plan of the same agency: ${name}`, () => {
    assert.equal(earlierId(archive), id);
  });
}

test('a plan of the agency that this one succeeded is an earlier plan of it', () => {
  const agencies = [...HELD.agencies.values()].map((agency) =>
    agency.id === 'ban-dan-toc-cao-bang'
      ? {
          ...agency,
          successor: {
            name: 'x',
            agency: AGENCY,
            confidence: 'seen' as const,
            sources: [],
          },
        }
      : agency,
  );
  const predecessor = alterPlan(PLAN, 'cao-bang/2022/ban-dan-toc/cu', {
    agency: { id: 'ban-dan-toc-cao-bang', passage: 'x' },
    year: { value: 2022, passage: 'x' },
  });
  assert.equal(earlierId(archiveOf([PLAN, predecessor], [], agencies)), predecessor.id);
});

test('laid beside its own text of the year before, nothing has changed', () => {
  const changes = viewPlanChanges(PLAN, archiveOf([PLAN, inYear(2022)]));
  assert.ok(changes !== null);
  assert.ok(changes.rows.length > 5);
  for (const [, , , change] of changes.rows) assert.deepEqual(change, { text: 'giữ nguyên' });
  const [kept, added, dropped] = changes.basis ?? [];
  assert.equal(kept?.documents.length, 3);
  assert.deepEqual([added?.documents, dropped?.documents], [[], []]);
});

test('beside a record nothing is said of the basis, and what it does not show is not called new', () => {
  const record = sampleRecord('quang-ngai/2022/ban-dan-toc/tin', { agency: AGENCY, year: 2022 });
  const changes = viewPlanChanges(PLAN, archiveOf([PLAN], [record]));
  assert.ok(changes !== null);
  assert.equal(changes.basis, null);
  for (const [, before, , change] of changes.rows) {
    assert.deepEqual(before, { none: 'not-visible' });
    assert.match(JSON.stringify(change), /không kết luận được/u);
  }
});

test('other plans of the agency stand in one list, records marked as such', () => {
  const record = sampleRecord('quang-ngai/2019/ban-dan-toc/tin', { agency: AGENCY, year: 2019 });
  const listed = viewSameAgency(PLAN, archiveOf([PLAN, inYear(2022)], [record]));
  assert.deepEqual(
    listed.map(({ href, badge }) => [href, badge]),
    [
      ['/ke-hoach/quang-ngai/2022/ban-dan-toc/cu/', undefined],
      ['/ke-hoach/quang-ngai/2019/ban-dan-toc/tin/', 'chưa có văn bản trong kho'],
    ],
  );
});
