import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileSite, keepLastUsed } from '../../src/publishing/compile-site.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

test('pages that Astro cannot compile are an error and leave nothing behind', async () => {
  await assert.rejects(
    compileSite({ base: '/', siteUrl: 'no address' }),
    /Astro could not compile the pages \(exit code 1, signal null\)/u,
  );
  const left = readdirSync(join(PROJECT_DIR, '.cache', 'site'));
  assert.deepEqual(
    left.filter((name) => name.endsWith(`.${process.pid}`)),
    [],
  );
});

test('the process that compiles refuses to guess where to', () => {
  const script = join(PROJECT_DIR, 'src', 'publishing', 'compile-pages.ts');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /The folder to compile into is missing/u);
});

test('the versions that were used last are kept, and what is still being compiled', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [minute, name] of ['c', 'a', 'd', 'b', 'e.123'].entries()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'page.mjs'), '');
    const used = new Date(Date.UTC(2026, 0, 1, 0, minute));
    utimesSync(join(folder, name), used, used);
  }
  keepLastUsed(folder, 5);
  assert.deepEqual(readdirSync(folder).sort(), ['a', 'b', 'c', 'd', 'e.123']);
  keepLastUsed(folder, 2);
  assert.deepEqual(readdirSync(folder).sort(), ['b', 'd', 'e.123']);
});
