import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROJECT_DIR } from '../../project/source-files.ts';

/** Starts a thread that is never given the rest, or nothing at all, and fails. */
const SCRIPT = `
  const { DatabaseThread } = await import('./src/publishing/packing/database-thread.ts');
  const thread = new DatabaseThread();
  if (process.env.BEGINS === 'yes') {
    thread.begin({
      plans: { planIds: [], planKeys: [], records: [] },
      deployment: { base: '/', siteUrl: null },
      siteDir: process.env.CACHE_DIR + '/site',
    });
  }
  // Long enough for the thread to wait for it.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  process.exitCode = 3;
`;

test('a build that fails before it has something to write ends, though the thread still waits', (t) => {
  const cache = mkdtempSync(join(tmpdir(), 'beside-'));
  t.after(() => rmSync(cache, { recursive: true }));
  for (const begins of ['yes', 'no']) {
    const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      cwd: PROJECT_DIR,
      env: { ...process.env, CACHE_DIR: cache, BEGINS: begins },
      timeout: 60_000,
    });
    assert.deepEqual({ status, signal }, { status: 3, signal: null }, begins);
  }
});
