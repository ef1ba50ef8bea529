import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReuse } from '../../../src/domain/reuse/find-reuse.ts';
import type { ComparedPlan } from '../../../src/domain/reuse/collect-texts.ts';
import { digestPassages } from '../../../src/domain/reuse/passage-digests.ts';
import { readReuse } from '../../../src/domain/reuse/reuse-table.ts';
import { isExactCount, roundDownCount, type PlanReuse } from '../../../src/domain/reuse/reuse.ts';

const FORMULA =
  'Tổ chức các đợt thi đua sâu rộng, thiết thực, hướng vào những việc khó của cơ quan trong năm 2022, gắn với kiểm tra và khen thưởng kịp thời những người lao động trực tiếp';
const NEXT_YEAR = FORMULA.replace('2022', '2023');
const CHANGED = NEXT_YEAR.replace('kịp thời', 'đúng lúc');
const OTHER =
  'Mỗi phòng tự chọn một việc làm theo hằng quý, ghi vào sổ và báo cáo kết quả trước ngày 25';

function plan(id: string, day: string, agency: string, ...texts: string[]): ComparedPlan {
  const passages = texts.map((text, index) => ({ fragment: `${id}-${index}`, text }));
  return { id, day, agency, digests: digestPassages(passages) };
}

function find(...plans: ComparedPlan[]): ReadonlyMap<string, PlanReuse> {
  const table = findReuse(plans);
  return new Map(table.plans.map((id, place) => [id, readReuse(table, place)]));
}

const LIKENESS: readonly (readonly [why: string, other: string, likeness: string | null])[] = [
  ['the same words', FORMULA, 'same'],
  ['other case, tone marks and punctuation', `2. ${FORMULA.toUpperCase()}.`, 'same'],
  ['another year', NEXT_YEAR, 'numbers'],
  ['two words changed', CHANGED, 'near'],
  ['a clause of a longer passage', `${OTHER}; ${FORMULA}; ${OTHER} hằng năm`, 'part'],
  ['the same clause of another year', `${OTHER}; ${NEXT_YEAR}`, 'part'],
  ['half of it', FORMULA.slice(0, FORMULA.length / 2), null],
  ['other words', OTHER, null],
];
for (const [why, other, likeness] of LIKENESS) {
  test(`${why}: ${likeness ?? 'only here'}, seen from either plan`, () => {
    const found = find(plan('a', '2022', 'x', FORMULA), plan('b', '2023', 'y', other));
    for (const id of ['a', 'b']) {
      const { reused = [], onlyHere = [] } = found.get(id) ?? {};
      assert.deepEqual(
        reused.map((passage) => [passage.fragment, passage.likeness, passage.others]),
        likeness === null ? [] : [[`${id}-0`, likeness, 1]],
      );
      assert.deepEqual(onlyHere, likeness === null ? [`${id}-0`] : []);
    }
  });
}

test('for a part, the clause that stands elsewhere is quoted', () => {
  const text = `- Trước hết: ${FORMULA}; ${OTHER}`;
  const reuse = find(plan('a', '2022', 'x', text), plan('b', '2023', 'y', FORMULA)).get('a');
  const { start = 0, end = 0 } = reuse?.reused[0]?.clause ?? {};
  assert.equal(text.slice(start, end), FORMULA);
});

test('short passages are compared with none', () => {
  const found = find(
    plan('a', '2022', 'x', 'Nơi nhận: như trên'),
    plan('b', '2022', 'y', 'Nơi nhận: như trên'),
  );
  assert.deepEqual(found.get('a'), { reused: [], onlyHere: [] });
});

test('a passage that one plan holds twice stands nowhere else', () => {
  const reuse = find(plan('a', '2022', 'x', FORMULA, FORMULA)).get('a');
  assert.deepEqual(reuse?.onlyHere, ['a-0', 'a-1']);
});

test('two passages of one plan that are near to each other stand nowhere else', () => {
  const reuse = find(plan('a', '2022', 'x', FORMULA, CHANGED)).get('a');
  assert.deepEqual(reuse?.onlyHere, ['a-0', 'a-1']);
});

test('the nearest earlier plan of the agency is named, then the oldest others', () => {
  const found = find(
    plan('old', '2019', 'x', FORMULA),
    plan('last', '2022-01-05', 'x', NEXT_YEAR),
    plan('now', '2023', 'x', FORMULA),
    plan('first', '2018', 'y', FORMULA),
    plan('second', '2020', 'z', FORMULA),
    plan('third', '2021', 'z', FORMULA),
  );
  const [passage] = found.get('now')?.reused ?? [];
  // The same words are nearer than a later day.
  assert.deepEqual(passage?.earlier, { plan: 'old', fragment: 'old-0', likeness: 'same' });
  assert.deepEqual(
    passage?.first.map((ref) => ref.plan),
    ['first', 'second'],
  );
  assert.equal(passage?.others, 4);
  const [earliest] = found.get('first')?.reused ?? [];
  assert.equal(earliest?.earlier, null);
});

test('what is found does not depend on the order of plans', () => {
  const plans = [
    plan('a', '2022', 'x', FORMULA, OTHER),
    plan('b', '2022', 'x', CHANGED),
    plan('c', '2021', 'y', NEXT_YEAR, `${OTHER}; xong`),
  ];
  assert.deepEqual([...find(...plans)], [...find(...[...plans].reverse())]);
});

test('a plan more changes what is said of the others only now and then', () => {
  const plans = Array.from({ length: 60 }, (_, i) => plan(`p${i}`, `${1960 + i}`, `${i}`, FORMULA));
  const said = (count: number): unknown => find(...plans.slice(0, count)).get('p0');
  assert.notDeepEqual(said(5), said(6));
  assert.deepEqual(said(30), said(45));
  assert.notDeepEqual(said(50), said(60));
});

const COUNTS: readonly (readonly [count: number, rounded: number])[] = [
  [0, 0],
  [1, 1],
  [9, 9],
  [10, 10],
  [19, 10],
  [20, 20],
  [4_999, 2_000],
  [123_456, 10_000],
];
for (const [count, rounded] of COUNTS) {
  test(`${count} plans are counted as ${rounded}`, () => {
    assert.equal(roundDownCount(count), rounded);
    assert.equal(isExactCount(roundDownCount(count)), count < 10);
  });
}
