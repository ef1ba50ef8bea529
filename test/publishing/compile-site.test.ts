import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileSite } from '../../src/publishing/compile-site.ts';
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
