import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { copyContent, type CopiedContent } from '../cli/copied-content.ts';
import { runCommand } from '../cli/run-command.ts';
import { hasTool, runTool } from '../exports/run-tool.ts';

let content: CopiedContent;
let outDir = '';
beforeEach(() => {
  content = copyContent();
  outDir = join(content.root, 'out');
});
afterEach(() => content.remove());

function run(
  command: string,
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof runCommand> {
  return runCommand(command, { env: { CONTENT_DIR: content.contentDir, OUT_DIR: outDir, ...env } });
}

/** Changes one bit in the middle of a file. */
function flipBit(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

test('one other bit in a file as received: the check and the build say where and publish nothing', async () => {
  const folder = dirname(join(content.contentDir, content.plan));
  const original = readdirSync(folder).find((name) => name.endsWith('.txt')) ?? '';
  flipBit(join(folder, original));
  for (const command of ['check', 'build']) {
    const { code, stdout } = await run(command);
    assert.equal(code, 1);
    assert.match(stdout, /\.mdx:\d+:\d+ {2}lỗi {2}original-hash\n/u);
    assert.match(stdout, new RegExp(original.replace('.', '\\.'), 'u'));
  }
  assert.equal(existsSync(outDir), false);
});

test('a file as received that changes after it was checked is not published', async () => {
  const preload = new URL('changing-original.ts', import.meta.url).href;
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'trang đang công bố');
  const { code, stderr } = await run('build', { NODE_OPTIONS: `--import ${preload}` });
  assert.equal(code, 1);
  assert.match(stderr, /\.txt was changed while the site was being built/u);
  assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'trang đang công bố');
});

test('a build writes nothing into the content, and publishes every original as it lies there', async (t) => {
  const listStates = (): readonly string[] =>
    listSiteFiles(content.contentDir).map((file) => {
      const { mtimeMs, ctimeMs, ino, mode, size } = statSync(join(content.contentDir, file));
      return [file, mtimeMs, ctimeMs, ino, mode, size].join(' ');
    });
  const before = listStates();
  const { code, stdout, stderr } = await run('build');
  assert.equal(code, 0, stdout + stderr);
  assert.deepEqual(listStates(), before);

  const published = join(outDir, 'ban-goc');
  const originals = listSiteFiles(published).filter((file) => file !== 'SHA256SUMS');
  assert.ok(originals.length >= 5);
  for (const file of originals) {
    // An original lies beside its entry, and is published under the name of the entry.
    const received = join(content.contentDir, 'plans', dirname(file), '..', basename(file));
    assert.deepEqual(readFileSync(join(published, file)), readFileSync(received), file);
  }

  if (!hasTool('sha256sum')) return t.skip('sha256sum is not installed');
  for (const folder of ['ban-goc', 'du-lieu']) {
    const check = (): ReturnType<typeof runTool> =>
      runTool('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], join(outDir, folder));
    assert.deepEqual(check(), { status: 0, output: '', errors: '' });
    for (const file of listSiteFiles(join(outDir, folder))) {
      if (/SHA256SUMS$|\.html$/u.test(file)) continue;
      flipBit(join(outDir, folder, file));
      const { status, output } = check();
      assert.equal(status, 1, file);
      assert.ok(output.includes(`${file}: FAILED\n`), file);
      flipBit(join(outDir, folder, file));
    }
  }
});
