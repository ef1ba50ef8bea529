import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { indexSearch } from '../../src/publishing/index-search.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';

const EMPTY = {
  plans: [],
  records: [],
  directives: [],
  agencies: [],
  places: [],
  movements: [],
  indicators: [],
};

test('the index stands below the search page, even of an archive that holds nothing', (t) => {
  const site = mkdtempSync(join(tmpdir(), 'index-search-'));
  t.after(() => rmSync(site, { recursive: true, force: true }));

  const files = indexSearch(site, buildArchive(EMPTY));

  const written = listSiteFiles(site);
  assert.equal(written.length, files);
  assert.ok(written.every((file) => file.startsWith('tim-kiem/chi-muc/')));
  const manifest = JSON.parse(readFileSync(join(site, 'tim-kiem/chi-muc/muc-luc.json'), 'utf8'));
  assert.equal(manifest.documents, 0);
});
