import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROJECT_DIR } from './source-files.ts';

const RUNS: readonly (readonly [why: string, tests: string, code: number, line: string])[] = [
  ['all pass', `test('a', () => {}); test('b', () => {});`, 0, '2 passed, 0 failed'],
  ['one fails', `test('a', () => {}); test('b', () => { throw 1; });`, 1, '1 passed, 1 failed'],
  ['one is skipped', `test('a', () => {}); test.skip('b');`, 0, '1 passed, 0 failed, 1 skipped'],
  ['the file itself fails', `throw new Error('no test ran');`, 1, '0 passed, 1 failed'],
];

for (const [why, tests, code, line] of RUNS) {
  test(`the report of a test run closes with one plain line: ${why}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'reporter-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'a.test.mjs');
    writeFileSync(file, `import { test } from 'node:test';\n${tests}\n`);
    // Without this the inner run would report to the outer one instead of printing.
    const env = { ...process.env };
    delete env['NODE_TEST_CONTEXT'];
    const reporter = join(PROJECT_DIR, 'test', 'setup', 'reporter.ts');
    const run = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, file], {
      encoding: 'utf8',
      env,
    });
    assert.equal(run.status, code, run.stdout + run.stderr);
    assert.equal(run.stdout.trimEnd().split('\n').at(-1), line);
  });
}
