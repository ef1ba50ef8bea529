import assert from 'node:assert/strict';
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
