import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyContent } from '../cli/copied-content.ts';
import { runCommand } from '../cli/run-command.ts';
import { launchChromium } from '../setup/chromium.ts';
import { serveSite } from '../setup/serve.ts';

test('an old address leads on, with its fragment, and without JavaScript to the page', async (t) => {
  const content = copyContent();
  t.after(() => content.remove());
  const folder = join(content.contentDir, 'addresses');
  mkdirSync(join(folder, 'published'), { recursive: true });
  writeFileSync(join(folder, 'published', 'cu.txt'), '/cu/\n');
  writeFileSync(
    join(folder, 'moved.yaml'),
    '- { from: /cu/, to: /gioi-thieu/, reason: Thử một lần, on: 2025-11-20 }\n',
  );
  const outDir = join(content.root, 'out');
  const env = { CONTENT_DIR: content.contentDir, OUT_DIR: outDir };
  const { code, stdout, stderr } = await runCommand('build', { env });
  assert.equal(code, 0, stdout + stderr);

  const server = await serveSite(outDir);
  t.after(server.stop);
  const browser = await launchChromium();
  t.after(() => browser.close());
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${server.address}cu/#kiem-tra`);
    await page.waitForURL(/\/gioi-thieu\//u);
    const fragment = javaScriptEnabled ? '#kiem-tra' : '';
    assert.equal(page.url(), `${server.address}gioi-thieu/${fragment}`);
    await page.close();
  }
});
