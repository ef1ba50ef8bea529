import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { LookedContent } from '../../src/archive/content-files.ts';
import { publishRelease } from '../../src/publishing/releases.ts';
import { FileLedger } from '../../src/publishing/updating/file-ledger.ts';
import { makeFolder, writeFiles } from './updating/site-folder.ts';

// Read when the module is loaded.
const CACHE = mkdtempSync(join(tmpdir(), 'early-'));
process.env['CACHE_DIR'] = CACHE;
const { beginEarly } = await import('../../src/publishing/early-work.ts');
const { writeSiteState } = await import('../../src/publishing/updating/site-state.ts');
after(() => rmSync(CACHE, { recursive: true }));

/** Content of so many files. */
function look(count: number, haveChanged = true): LookedContent {
  const files = Array.from({ length: count }, (_, number) => ({
    ...{ name: `plans/${number}.mdx`, size: 1, sha256: '', originals: [] },
  }));
  return { files, haveChanged };
}

test('work begins early for large content that has changed, of a site that is remembered', async (t) => {
  const root = makeFolder(t);
  const outDir = join(root, 'dist');
  writeFiles(join(root, 'staged'), { 'index.html': '' });
  publishRelease(join(root, 'staged'), outDir, 3);
  assert.equal(beginEarly(outDir, look(2_000)), null);

  const content = { plans: new Map(), others: [], searchFiles: 0, register: '', otherContent: '' };
  const state = { ledger: new FileLedger(), kept: new Map(), planLists: new Map(), content };
  writeSiteState(outDir, 'c1', state);
  assert.equal(beginEarly(outDir, look(2_000, false)), null);
  assert.equal(beginEarly(outDir, look(20)), null);
  assert.equal(beginEarly(join(root, 'other'), look(2_000)), null);
  const early = beginEarly(outDir, look(2_000));
  // With one processor nothing can be done beside.
  assert.equal(early === null, availableParallelism() === 1);
  if (early === null) return;
  try {
    assert.deepEqual((await early.site.load())?.content, content);
  } finally {
    early.stop();
  }
});
