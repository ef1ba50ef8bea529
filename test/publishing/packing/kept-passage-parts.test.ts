import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { editParagraph, listEntries } from '../../bench/build/change-content.ts';
import { generateContent } from '../../bench/synthetic/generate-content.ts';

// Read when the module is loaded.
const CACHE = mkdtempSync(join(tmpdir(), 'passages-'));
process.env['CACHE_DIR'] = join(CACHE, 'cache');
const { keepPassageParts } = await import('../../../src/publishing/packing/kept-passage-parts.ts');
const { prepareArchive } = await import('../../../src/archive/prepare-archive.ts');
after(() => rmSync(CACHE, { recursive: true }));

const CONTENT = join(CACHE, 'content');
generateContent(CONTENT, 230, 1);

async function listParts(): Promise<readonly string[]> {
  return keepPassageParts((await prepareArchive(CONTENT, '/')).prepared);
}

test('after a change only the part that it lies in is made anew', async () => {
  const before = await listParts();
  assert.equal(before.length, 3);
  const times = before.map((file) => statSync(file).birthtimeMs);
  assert.deepEqual(await listParts(), before);
  editParagraph(listEntries(CONTENT).at(-1) ?? '', 'một cách thiết thực');
  const now = await listParts();
  assert.deepEqual(now.slice(0, 2), before.slice(0, 2));
  assert.notEqual(now[2], before[2]);
  assert.deepEqual(
    before.map((file) => statSync(file).birthtimeMs),
    times,
  );
});

test('a part that the cache has lost is made again, to the same bytes', async () => {
  const before = await listParts();
  const bytes = readFileSync(before[1] ?? '');
  rmSync(before[1] ?? '');
  assert.deepEqual(await listParts(), before);
  assert.ok(readFileSync(before[1] ?? '').equals(bytes));
});

test('what was used longest ago is forgotten', async () => {
  for (const words of ['một', 'hai', 'ba', 'bốn']) {
    editParagraph(listEntries(CONTENT)[0] ?? '', words);
    const files = await listParts();
    const kept = readdirSync(join(CACHE, 'cache', 'passages'));
    assert.ok(kept.length <= 6);
    assert.ok(files.every((file) => kept.includes(basename(file))));
  }
});
