import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { NO_RECORDS } from '../../archive/no-records.ts';

// Read when the module is loaded.
const CACHE = mkdtempSync(join(tmpdir(), 'settled-'));
process.env['CACHE_DIR'] = CACHE;
const { beginDatabase, SETTLED_TABLES } =
  await import('../../../src/publishing/packing/settled-tables.ts');
const { buildTrackedArchive } = await import('../../../src/archive/build-archive.ts');
after(() => rmSync(CACHE, { recursive: true }));

const openArchive = (): ReturnType<typeof buildTrackedArchive> => buildTrackedArchive(NO_RECORDS);

/** Begins a database in a new place; says whether it had to be written. */
function begin({ archive }: ReturnType<typeof buildTrackedArchive>, content: string): boolean {
  const folder = mkdtempSync(join(CACHE, 'out-'));
  const path = join(folder, 'archive.sqlite');
  let isWritten = false;
  beginDatabase(path, archive, () => {
    isWritten = true;
    writeFileSync(path, content);
  });
  assert.equal(readFileSync(path, 'utf8'), content);
  return isWritten;
}

test('tables that have not changed come out of the cache, even for an archive that is opened anew', () => {
  const first = openArchive();
  assert.equal(begin(first, 'một'), true);
  assert.equal(begin(first, 'một'), false);
  const next = openArchive();
  next.takeOver(SETTLED_TABLES, first.kept.get(SETTLED_TABLES));
  assert.equal(begin(next, 'một'), false);
  assert.equal(begin(openArchive(), 'hai'), true);
});

test('tables that the cache has lost are written again', () => {
  const tracked = openArchive();
  begin(tracked, 'một');
  rmSync(join(CACHE, 'tables', String(tracked.kept.get(SETTLED_TABLES))));
  assert.equal(begin(tracked, 'một'), true);
});

test('only the last files are kept, and none that is half copied', () => {
  for (const content of ['ba', 'bốn', 'năm']) begin(openArchive(), content);
  const files = readdirSync(join(CACHE, 'tables'));
  assert.equal(files.length, 2);
  assert.ok(files.every((name) => existsSync(join(CACHE, 'tables', name)) && !name.includes('.')));
});
