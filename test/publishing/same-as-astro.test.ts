import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { generateContent } from '../bench/synthetic/generate-content.ts';
import { runCommand } from '../cli/run-command.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

/** Enough plans that several threads render. */
const PLANS = 120;
/** What the build writes beside the pages. */
const BESIDE_PAGES = /^tim-kiem\/chi-muc\//u;

test('the threads write the bytes that astro build writes', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'same-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, 'content');
  generateContent(content, PLANS);
  const env = { CONTENT_DIR: content, BASE_PATH: '/kho/', SITE_URL: 'https://thidua.example' };

  const ours = join(root, 'ours');
  const { code, stdout, stderr } = await runCommand('build', { env: { ...env, OUT_DIR: ours } });
  assert.equal(code, 0, stdout + stderr);

  const astros = join(root, 'astros');
  const astro = spawn(join(PROJECT_DIR, 'node_modules', '.bin', 'astro'), ['build'], {
    cwd: PROJECT_DIR,
    env: {
      ...process.env,
      ...env,
      OUT_DIR: astros,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'ignore',
  });
  assert.deepEqual(await once(astro, 'exit'), [0, null]);

  const files = listSiteFiles(ours).filter((file) => !BESIDE_PAGES.test(file));
  assert.deepEqual(files, listSiteFiles(astros));
  const different = files.filter(
    (file) => !readFileSync(join(ours, file)).equals(readFileSync(join(astros, file))),
  );
  assert.deepEqual(different, []);
});
