import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { JsonReport } from '../../src/checks/report.ts';
import { copyContent } from './copied-content.ts';
import type { CopiedContent } from './copied-content.ts';
import { runCommand } from './run-command.ts';

let content: CopiedContent;
before(() => {
  content = copyContent();
  content.edit(content.plan, (text) => `${text}\n{process.env.HOME}\n\nimport a from 'a'\n`);
});
after(() => content.remove());

test('the content of the archive has no errors', async () => {
  const { code, stdout, stderr } = await runCommand('check');
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout);
});

test('problems are listed all at once, each with its place and its advice', async () => {
  const { code, stdout } = await runCommand('check', {
    env: { CONTENT_DIR: content.contentDir },
  });
  assert.equal(code, 1);
  assert.match(stdout, /\.mdx:\d+:1 {2}lỗi {2}mdx-expression\n {2}\p{Lu}.*\n {2}→ /u);
  assert.match(stdout, /\.mdx:\d+:1 {2}lỗi {2}mdx-esm\n/u);
  assert.match(stdout, /\n\d+ lỗi, \d+ cảnh báo trong \d+ tệp\.\n$/u);
});

test('the report for machines holds the same problems', async () => {
  const { code, stdout } = await runCommand('check', {
    args: ['--json'],
    env: { CONTENT_DIR: content.contentDir },
  });
  const report = JSON.parse(stdout) as JsonReport;
  assert.equal(code, 1);
  assert.equal(
    report.errors,
    report.problems.filter(({ severity }) => severity === 'error').length,
  );
  const codes = new Set(report.problems.map((problem) => problem.code));
  assert.ok(codes.has('mdx-expression') && codes.has('mdx-esm'));
  for (const { severity, file, line, message, advice } of report.problems) {
    // The other plans have nothing wrong; they may have what an editor should look at.
    const isBroken = file.endsWith(content.plan.replaceAll('\\', '/'));
    assert.ok(isBroken || severity === 'warning', file);
    assert.ok(line > 1 && message !== '' && advice !== '');
  }
});

test('what is wrong in one entry is told all at once, in its facts and in its text', async () => {
  const broken = copyContent();
  try {
    broken.edit(
      join('plans', 'cao-bang/2023/ban-dan-toc/phat-dong-phong-trao-thi-dua.mdx'),
      (text) =>
        text
          .replace("value: '2023-01'", "value: '2022-05'")
          .replace('name: Bế Văn Hùng', 'name: Bế Văn Hưng')
          .replace('passage: tỉnh Cao Bằng', 'passage: tỉnh Cao Bàng')
          .replace('id: ban-dan-toc-cao-bang', 'id: ban-dan-toc-cao-ban')
          .concat('\nLiên hệ 0912345678, cb@vi-du.example.\n'),
    );
    const { code, stdout } = await runCommand('check', { env: { CONTENT_DIR: broken.contentDir } });
    assert.equal(code, 1);
    const codes = new Set(
      [...stdout.matchAll(/\d+:\d+ {2}(?:lỗi|cảnh báo) {2}(\S+)/gu)].map(([, found]) => found),
    );
    for (const expected of [
      ...['date-contradicts', 'value-not-in-passage', 'passage-not-found', 'reference-unknown'],
      ...['correction-undeclared', 'personal-phone', 'personal-email'],
    ]) {
      assert.ok(codes.has(expected), `${expected} is missing: ${[...codes].join(' ')}`);
    }
  } finally {
    broken.remove();
  }
});

const WRONG_USAGE: readonly (readonly [
  why: string,
  args: string[],
  env: Record<string, string>,
])[] = [
  ['an unknown option', ['--fix'], {}],
  ['a file, which the command does not take', ['a.mdx'], {}],
  ['content that is not there', [], { CONTENT_DIR: 'no-such-folder' }],
];
for (const [why, args, env] of WRONG_USAGE) {
  test(`wrong usage: ${why}`, async () => {
    const { code, stdout, stderr } = await runCommand('check', { args, env });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^\p{L}.*\n$/u);
  });
}
