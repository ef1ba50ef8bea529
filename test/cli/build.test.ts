import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { copyContent } from './copied-content.ts';
import type { CopiedContent } from './copied-content.ts';
import { runCommand } from './run-command.ts';

let content: CopiedContent;
let outDir = '';
beforeEach(() => {
  content = copyContent();
  outDir = join(content.root, 'out');
});
afterEach(() => content.remove());

function publishOldSite(): void {
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'trang đang công bố');
}

function build(env: Readonly<Record<string, string>> = {}): ReturnType<typeof runCommand> {
  return runCommand('build', {
    env: { CONTENT_DIR: content.contentDir, OUT_DIR: outDir, ...env },
  });
}

const BREAKS: readonly (readonly [why: string, code: string, change: (text: string) => string])[] =
  [
    ['YAML', 'yaml-syntax', (text) => text.replace('---\n', '---\n"a: [\n')],
    ['a field that no schema knows', 'schema-', (text) => text.replace('---\n', '---\nslug: a\n')],
    ['code in the text', 'mdx-expression', (text) => `${text}\n{process.env.HOME}\n`],
    ['a tag that is never closed', 'mdx-syntax', (text) => `${text}\n<NoiNhan>\n`],
  ];
for (const [why, code, change] of BREAKS) {
  test(`content broken in ${why} is listed and leaves the published site untouched`, async () => {
    publishOldSite();
    content.edit(content.plan, change);
    const result = await build();
    assert.equal(result.code, 1);
    assert.match(result.stdout, new RegExp(`\\.mdx:\\d+:\\d+ {2}lỗi {2}${code}`, 'u'));
    assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'trang đang công bố');
    assert.deepEqual(readdirSync(content.root).sort(), ['content', 'out']);
  });
}

test('a folder that is no site of the archive is never replaced', async () => {
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'thesis.odt'), '');
  const { code, stdout } = await build();
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.deepEqual(readdirSync(outDir), ['thesis.odt']);
});

test('a site under a folder of another host is whole, and names its own address', async () => {
  publishOldSite();
  const result = await build({ BASE_PATH: '/kho/', SITE_URL: 'https://thidua.example' });
  assert.equal(result.code, 0, result.stdout + result.stderr);
  assert.match(result.stdout, /Đã công bố \d+ trang/u);

  for (const file of listSiteFiles(outDir).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(outDir, file), 'utf8');
    if (/http-equiv="refresh"/u.test(html) || file === '404.html') continue;
    const address = `https://thidua.example/kho/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    assert.equal(/<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1], address, file);
    assert.ok(!html.includes(content.root), `${file} names a path of this machine`);
  }
  assert.ok(existsSync(join(outDir, 'tim-kiem', 'chi-muc', 'muc-luc.json')));
  const previous = readFileSync(join(`${outDir}.releases`, '1', 'index.html'), 'utf8');
  assert.equal(previous, 'trang đang công bố');
});
