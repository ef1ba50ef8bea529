import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexSearch } from '../../src/publishing/index-search.ts';

test('the index covers what is marked for search and brings no interface of its own', async (t) => {
  const site = mkdtempSync(join(tmpdir(), 'index-search-'));
  t.after(() => rmSync(site, { recursive: true, force: true }));
  const page = (body: string): string => `<html lang="vi"><title>a</title><body>${body}`;
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a', 'index.html'), page('<main data-pagefind-body>Thi đua</main>'));
  writeFileSync(join(site, 'index.html'), page('<main>Trang đầu</main>'));

  await indexSearch(site);

  const bundle = readdirSync(join(site, 'pagefind'));
  assert.equal(readdirSync(join(site, 'pagefind', 'fragment')).length, 1);
  assert.ok(bundle.includes('pagefind.js'));
  assert.ok(bundle.includes('pagefind-worker.js'));
  assert.deepEqual(
    bundle.filter((file) => /ui|highlight|\.css$/u.test(file)),
    [],
  );
});
