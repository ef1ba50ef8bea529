import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { listReleases, recoverRelease } from '../../../src/publishing/releases.ts';
import { SAMPLE_PAGES, publishSample } from './publish-sample.ts';

const SCRIPT = fileURLToPath(new URL('publish-for-ever.ts', import.meta.url));
const KILLS = 20;

/** The number that every page of a release bears. Throws when its pages are not of one release. */
function readRelease(folder: string): number {
  const [words = '', ...others] = SAMPLE_PAGES.map((page) =>
    readFileSync(join(folder, page), 'utf8'),
  );
  const number = Number.parseInt(words, 10);
  assert.equal(words, `${number};`.repeat(500));
  for (const other of others) assert.equal(other, words);
  return number;
}

for (const way of ['folder', 'link']) {
  test(`${way}: killed at ${KILLS} moments, publishing leaves a whole release every time`, async (t) => {
    const root = mkdtempSync(join(tmpdir(), 'killed-'));
    t.after(() => rmSync(root, { recursive: true, force: true }));
    const outDir = join(root, 'dist');
    if (way === 'link') symlinkSync('nothing', outDir);
    await publishSample(outDir, '1;');

    for (let kill = 0, last = 1; kill < KILLS; kill++) {
      const child = spawn(process.execPath, [SCRIPT, outDir, String(last + 1)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let told = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
      await once(child.stdout, 'data');
      await wait(Math.random() * 30);
      child.kill('SIGKILL');
      await once(child, 'close');

      const finished = Number(told.trim().split('\n').at(-1));
      const interrupted = recoverRelease(outDir);
      const release = readRelease(outDir);
      // The next one may have been swapped in and not told any more; it never comes back half.
      assert.ok(release === finished || (release === finished + 1 && !interrupted));
      for (const { folder } of listReleases(outDir)) readRelease(folder);
      last = release;
    }
    await publishSample(outDir, '0;');
    assert.equal(readRelease(outDir), 0);
    assert.deepEqual(
      readdirSync(root).filter((name) => name !== 'dist' && name !== 'dist.releases'),
      [],
    );
  });
}
