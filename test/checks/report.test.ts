import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { formatJsonReport, formatTextReport, hasErrors } from '../../src/checks/report.ts';

const PLAN = 'content/plans/cao-bang/2023/ban-dan-toc/ke-hoach.mdx';

function problemAt(line: number, column: number, changes: Partial<Problem> = {}): Problem {
  return {
    code: 'passage-not-found',
    severity: 'error',
    file: PLAN,
    line,
    column,
    values: { passage: 'đạt 100%' },
    ...changes,
  };
}

test('a problem is printed with its place, what is wrong and what to do', () => {
  assert.equal(
    formatTextReport([problemAt(31, 18)]),
    [
      `${PLAN}:31:18  lỗi  passage-not-found`,
      '  Trong văn bản không có đoạn “đạt 100%”.',
      '  → Chép nguyên văn từ văn bản, đúng từng chữ, từng dấu câu.',
      '',
      '1 lỗi, 0 cảnh báo trong 1 tệp.',
      '',
    ].join('\n'),
  );
});

test('problems are listed by file, line and column, whatever their order', () => {
  const register = { file: 'content/agencies/ban-dan-toc.yaml' };
  const report = formatTextReport([
    problemAt(9, 1),
    problemAt(2, 30),
    problemAt(2, 4),
    problemAt(10, 1),
    problemAt(50, 1, { ...register, severity: 'warning' }),
  ]);
  const places = report.match(/^\S+:\d+:\d+/gmu)?.map((place) => place.replace(/^.*\//u, ''));
  assert.deepEqual(places, [
    'ban-dan-toc.yaml:50:1',
    'ke-hoach.mdx:2:4',
    'ke-hoach.mdx:2:30',
    'ke-hoach.mdx:9:1',
    'ke-hoach.mdx:10:1',
  ]);
  assert.match(report, /\n4 lỗi, 1 cảnh báo trong 2 tệp\.\n$/u);
});

test('clean content is said to be clean', () => {
  assert.equal(formatTextReport([]), 'Không có vấn đề nào.\n');
});

test('warnings alone do not stop publication', () => {
  assert.equal(hasErrors([problemAt(1, 1, { severity: 'warning' })]), false);
  assert.equal(hasErrors([problemAt(1, 1, { severity: 'warning' }), problemAt(2, 1)]), true);
  assert.equal(hasErrors([]), false);
});

test('the report for machines says the same in named fields', () => {
  const report: unknown = JSON.parse(formatJsonReport([problemAt(31, 18)]));
  assert.deepEqual(report, {
    errors: 1,
    warnings: 0,
    problems: [
      {
        code: 'passage-not-found',
        severity: 'error',
        file: PLAN,
        line: 31,
        column: 18,
        values: { passage: 'đạt 100%' },
        message: 'Trong văn bản không có đoạn “đạt 100%”.',
        advice: 'Chép nguyên văn từ văn bản, đúng từng chữ, từng dấu câu.',
      },
    ],
  });
});
