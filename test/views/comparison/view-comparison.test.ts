import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../../../src/components/table/table.ts';
import { viewByIndicator } from '../../../src/views/comparison/view-by-indicator.ts';
import { buildComparison, viewComparison } from '../../../src/views/comparison/view-comparison.ts';
import { wordRemarks } from '../../../src/views/comparison/word-remarks.ts';
import type { ComparisonView } from '../../../src/views/comparison/view-address.ts';
import {
  CHI_BO,
  HELD_2023,
  LAO_DONG,
  sampleView,
  SAMPLE_NAMES,
  SAMPLE_SHELF,
} from './sample-shelf.ts';

/** A cell as it reads. */
function readCell(cell: Cell): string {
  if ('none' in cell) return `(${cell.none})`;
  const values = 'text' in cell ? [cell] : cell;
  return values
    .map(({ comparator, text, detail, href }) =>
      [comparator, text, detail && `[${detail}]`, href && `→ ${href}`]
        .filter(Boolean)
        .join(' ')
        .replaceAll('\u00a0', ' '),
    )
    .join(' / ');
}

function readView(view: ComparisonView): readonly string[] {
  const comparison = buildComparison(SAMPLE_SHELF, view, SAMPLE_NAMES);
  return viewComparison(comparison, view, SAMPLE_NAMES).rows.map((row) =>
    row.map(readCell).join(' | '),
  );
}

test('a held value leads to its sentence, a value of a record to its source', () => {
  assert.deepEqual(readView(sampleView({ indicators: [LAO_DONG] })), [
    'Bình Thuận, 2023 [nay thuộc tỉnh Lâm Đồng] / Sở a [Kế hoạch thi đua 2023] → /ke-hoach/binh-thuan/2023/a/ke-hoach/ | = 100 % → /ke-hoach/binh-thuan/2023/a/ke-hoach/#d-1',
    'Lâm Đồng, 2023 [nay là tỉnh Lâm Đồng sau khi sắp xếp, địa giới rộng hơn] / Sở c [Kế hoạch thi đua 2023 (bản ghi dữ kiện)] → /ke-hoach/lam-dong/2023/c/ke-hoach/ | > 96,5 % → https://bao.example/c',
  ]);
});

test('the three reasons for no value stay apart', () => {
  const view = sampleView({
    indicators: [LAO_DONG],
    provinces: ['cao-bang', 'ha-noi'],
    years: [2021, 2023],
  });
  assert.deepEqual(
    readView(view).map((row) => row.split(' | ')[1]),
    ['(not-visible)', '(not-stated)', '(not-held)', '(not-held)'],
  );
});

test('as of today the row stands under the new name and still says where it was issued', () => {
  const view = sampleView({ indicators: [LAO_DONG], territory: 'hom-nay' });
  assert.match(readView(view)[0] ?? '', /^Lâm Đồng, 2023 \[khi ban hành: Bình Thuận\]/u);
});

test('turned round, every plan is a column and says whether it is a record', () => {
  const view = sampleView({
    indicators: [LAO_DONG, CHI_BO],
    provinces: ['binh-thuan', 'lam-dong'],
    years: [2023],
  });
  const table = viewByIndicator(
    buildComparison(SAMPLE_SHELF, view, SAMPLE_NAMES),
    view,
    SAMPLE_NAMES,
  );
  assert.deepEqual(
    table.columns.map(({ label }) => label),
    ['Chỉ tiêu', 'Bình Thuận, 2023: Sở a', 'Lâm Đồng, 2023: Sở c (bản ghi)'],
  );
  assert.deepEqual(
    table.rows.map((row) => row.map(readCell).map((cell) => cell.split(' →')[0])),
    [
      ['Lao động tiên tiến', '= 100 %', '> 96,5 %'],
      ['Chi bộ xếp loại', '≥ 90 %', '(not-visible)'],
    ],
  );
});

const remarks: readonly [name: string, view: Partial<ComparisonView>, words: RegExp][] = [
  ['an indicator that is not registered', { indicators: ['khac'] }, /không có chỉ tiêu “khac”/u],
  [
    'a province that does not exist',
    { provinces: ['atlantis'] },
    /không có tỉnh, thành phố “atlantis”/u,
  ],
  [
    'a plan that is not there',
    { plans: ['a/2020/b/c'] },
    /Kho không có kế hoạch hay bản ghi “a\/2020\/b\/c”/u,
  ],
  [
    'records hidden by the filter',
    { provinces: ['lam-dong'], holding: 'toan-van' },
    /^1 bản ghi dữ kiện không hiện/u,
  ],
  [
    'rows without values left out',
    { indicators: [LAO_DONG], provinces: ['cao-bang'], onlyValues: true },
    /^2 dòng không có giá trị nào đang ẩn/u,
  ],
];

for (const [name, chosen, words] of remarks) {
  test(`said beside the table: ${name}`, () => {
    const view = sampleView(chosen);
    const comparison = buildComparison(SAMPLE_SHELF, view, SAMPLE_NAMES);
    const [first = ''] = wordRemarks(view, [], SAMPLE_SHELF, comparison, SAMPLE_NAMES);
    assert.match(first, words);
  });
}

test('a plan chosen twice is refused in words; a whole view needs none', () => {
  const view = sampleView({ plans: [HELD_2023.id] });
  const comparison = buildComparison(SAMPLE_SHELF, view, SAMPLE_NAMES);
  const remark = { kind: 'plan-twice', id: HELD_2023.id } as const;
  assert.match(
    wordRemarks(view, [remark], SAMPLE_SHELF, comparison, SAMPLE_NAMES).join(' '),
    /được chọn hai lần/u,
  );
  assert.deepEqual(wordRemarks(view, [], SAMPLE_SHELF, comparison, SAMPLE_NAMES), []);
});
