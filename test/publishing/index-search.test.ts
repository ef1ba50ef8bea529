import assert from 'node:assert/strict';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { indexSearch } from '../../src/publishing/index-search.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { NO_RECORDS } from '../archive/no-records.ts';
import { alterPlan, archiveOf, heldPlan } from '../views/sample-plans.ts';
import { digestFolder } from './faults/folder-digest.ts';

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'index-search-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the index stands below the search page, even of an archive that holds nothing', (t) => {
  const folder = makeFolder(t);
  const site = join(folder, 'site');
  const { files, written } = indexSearch(site, buildArchive(NO_RECORDS), folder);

  const found = listSiteFiles(site);
  assert.deepEqual([...files.keys()].sort(), [...found].sort());
  assert.deepEqual([...written].sort(), [...found].sort());
  assert.ok(found.every((file) => file.startsWith('tim-kiem/chi-muc/')));
  const manifest = JSON.parse(readFileSync(join(site, 'tim-kiem/chi-muc/muc-luc.json'), 'utf8'));
  assert.equal(manifest.documents, 0);
});

const PLAN = heldPlan('cao-bang');
const OTHER = heldPlan('quang-ngai');
const COPY = alterPlan(PLAN, 'cao-bang/2023/ban-dan-toc/ban-sao', {});
const EDITED = alterPlan(OTHER, OTHER.id, {
  title: { ...OTHER.facts.title, text: 'Kế hoạch thi đua đã sửa tên' },
});

const CHANGES: readonly (readonly [what: string, archive: Archive])[] = [
  ['nothing changed', archiveOf([PLAN, OTHER])],
  ['one plan edited', archiveOf([PLAN, EDITED])],
  ['one plan added', archiveOf([PLAN, OTHER, COPY])],
  ['one plan removed', archiveOf([PLAN])],
];
for (const [what, archive] of CHANGES) {
  test(`${what}: a copy of the site before is brought up to date, and that site stays`, (t) => {
    const folder = makeFolder(t);
    const before = join(folder, 'before');
    indexSearch(before, archiveOf([PLAN, OTHER]), join(folder, 'used'));
    const stood = digestFolder(before);
    const copy = join(folder, 'copy');
    shareFiles(before, copy);

    const { files, renamed, written, removed } = indexSearch(copy, archive, join(folder, 'used'));

    const clean = join(folder, 'clean');
    const whole = indexSearch(clean, archive, join(folder, 'unused'));
    assert.equal(digestFolder(copy), digestFolder(clean));
    assert.deepEqual(files, whole.files);
    assert.equal(digestFolder(before), stood);
    assert.ok(renamed !== null);
    assert.ok(written.length < whole.written.length);
    assert.equal(removed.length > 0, what === 'one plan removed');
  });
}

test('a copy of the site before the last is brought up to date too', (t) => {
  const folder = makeFolder(t);
  const [site, clean, used] = ['site', 'clean', 'used'].map((name) => join(folder, name));
  assert.ok(site !== undefined && clean !== undefined);
  indexSearch(site, archiveOf([PLAN, OTHER]), used);
  indexSearch(clean, archiveOf([PLAN, EDITED]), used);
  const { renamed } = indexSearch(site, archiveOf([PLAN, EDITED]), used);
  assert.ok(renamed !== null);
  assert.equal(digestFolder(site), digestFolder(clean));
});

test('an index that another build has left is replaced as a whole', (t) => {
  const folder = makeFolder(t);
  const site = join(folder, 'site');
  indexSearch(site, archiveOf([PLAN]), join(folder, 'other'));
  writeFileSync(join(site, 'tim-kiem/chi-muc/left-behind.json'), '{}');

  const before = listSiteFiles(site);
  const { renamed, removed, written } = indexSearch(site, archiveOf([OTHER]), join(folder, 'used'));

  assert.equal(renamed, null);
  // An earlier copy of the site follows these (see updating/file-changes.ts).
  assert.deepEqual(removed, before);
  assert.deepEqual([...written].sort(), listSiteFiles(site));
  indexSearch(join(folder, 'clean'), archiveOf([OTHER]), join(folder, 'used'));
  assert.equal(digestFolder(site), digestFolder(join(folder, 'clean')));
});

/** Copies a site as hard links, so that both share their files. */
function shareFiles(from: string, to: string): void {
  for (const file of listSiteFiles(from)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(from, file), join(to, file));
  }
}
