import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { generateContent } from '../bench/synthetic/generate-content.ts';
import { runCommand } from '../cli/run-command.ts';

test('an archive large enough for several threads is published whole', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'many-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const contentDir = join(root, 'content');
  const outDir = join(root, 'dist');
  generateContent(contentDir, 110, 1);
  const { code, stdout, stderr } = await runCommand('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir },
  });
  assert.equal(code, 0, stdout + stderr);
  const plans = listSiteFiles(outDir).filter((file) =>
    /^ke-hoach\/[a-z-]+\/\d{4}\/[^/]+\/[^/]+\/index\.html$/u.test(file),
  );
  assert.ok(plans.length >= 110);
});
