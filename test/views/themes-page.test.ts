import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../src/archive/archive.ts';
import { listThemes, pageThemes, viewThemeCourse } from '../../src/views/themes-page.ts';
import { readRealArchive } from '../exports/real-data.ts';

const archive = readRealArchive();
const stated = archive.plans.find(({ facts }) => !('absent' in facts.theme));
assert.ok(stated !== undefined && !('absent' in stated.facts.theme));
const { value, passage } = stated.facts.theme;

function withTheme(plan: Plan, words: string, year: number): Plan {
  const { facts } = plan;
  return {
    ...plan,
    id: `${plan.id}-${year}`,
    facts: { ...facts, theme: { value: words, passage }, year: { ...facts.year, value: year } },
  };
}

test('a theme is given in the words of the plan, with the way to its passage', () => {
  const { items, total } = pageThemes(archive, 10, 1);
  assert.equal(total, 1);
  assert.equal(items[0]?.name, `“${value}”`);
  assert.match(items[0]?.href ?? '', new RegExp(`^/ke-hoach/${stated.id}/#(?:d|muc)-`, 'u'));
});

test('a theme that several plans state is one, with its years; another word makes another', () => {
  const plans = [
    withTheme(stated, 'Đoàn kết, sáng tạo', 2024),
    withTheme(stated, 'đoàn kết, sáng tạo', 2022),
    withTheme(stated, 'Đoàn kết, kỷ cương', 2022),
  ];
  const themes = listThemes({ ...archive, plans });
  assert.deepEqual(
    themes.map(({ words, plans: members }) => [words, members.length]),
    [
      ['Đoàn kết, sáng tạo', 2],
      ['Đoàn kết, kỷ cương', 1],
    ],
  );
  const [first] = pageThemes({ ...archive, plans }, 10, 1).items;
  assert.match(first?.detail ?? '', / và 1 kế hoạch khác · từ năm 2022 đến năm 2024$/u);
});

test('the course counts plans that state none beside those that do, without a gap between years', () => {
  const { words, years } = viewThemeCourse(archive);
  assert.equal(words, `1 trong ${archive.plans.length} kế hoạch có toàn văn nêu chủ đề thi đua`);
  assert.deepEqual(
    years.map(({ year, held, records }) => [year, held, records]),
    [
      [2023, 1, 3],
      [2022, 0, 0],
      [2021, 0, 1],
    ],
  );
});

test('an archive without plans has no themes and no years', () => {
  const empty = { ...archive, plans: [] };
  assert.deepEqual(listThemes(empty), []);
  assert.deepEqual(viewThemeCourse(empty).years, []);
});
