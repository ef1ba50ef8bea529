import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { recoverRelease } from '../../../src/publishing/releases.ts';
import { PROJECT_DIR } from '../../project/source-files.ts';
import { runCommand } from '../../cli/run-command.ts';
import { digestFolder } from './folder-digest.ts';

const KILLS = 20;

/** Starts a build of the real content and kills it after so many milliseconds. */
async function killBuild(outDir: string, after: number): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
    cwd: PROJECT_DIR,
    env: { ...process.env, OUT_DIR: outDir },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await Promise.race([wait(after), ended]);
  child.kill('SIGKILL');
  await ended;
}

test(`a build killed at ${KILLS} moments leaves the site as it was or the whole new one, and the next succeeds`, async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'killed-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const clean = join(root, 'clean');
  const started = performance.now();
  const first = await runCommand('build', { env: { OUT_DIR: clean } });
  const duration = performance.now() - started;
  assert.equal(first.code, 0, first.stdout + first.stderr);

  const outDir = join(root, 'dist');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'trang đang công bố');
  const states = new Set([digestFolder(outDir), digestFolder(clean)]);
  for (let kill = 0; kill < KILLS; kill++) {
    const after = Math.random() * duration;
    await killBuild(outDir, after);
    // Between the two renames nothing stands there; the next build puts it right before it begins.
    recoverRelease(outDir);
    assert.ok(states.has(digestFolder(outDir)), `killed after ${after.toFixed(0)} ms`);
  }
  const { code, stdout, stderr } = await runCommand('build', { env: { OUT_DIR: outDir } });
  assert.equal(code, 0, stdout + stderr);
  assert.equal(digestFolder(outDir), digestFolder(clean));
  assert.deepEqual(
    readdirSync(root).filter((name) => !/^(?:clean|dist|dist\.releases)$/u.test(name)),
    [],
  );
});
