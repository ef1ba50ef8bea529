import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { listBlocks } from '../../src/domain/plan-text/blocks.ts';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';
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

function build(
  env: Readonly<Record<string, string>> = {},
  ...args: readonly string[]
): ReturnType<typeof runCommand> {
  return runCommand('build', {
    args,
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

test('a plan whose page would be broken is listed and leaves the published site untouched', async () => {
  publishOldSite();
  // The words stay what they were; only where they lead is wrong.
  content.edit(content.plan, (text) => {
    const body = text.indexOf('\n---\n') + 5;
    const linked = text
      .slice(body)
      .replace(/^([\p{L}\d][^\n<[]*?)(thi đua)/mu, '$1[$2](/khong-co/)');
    return text.slice(0, body) + linked;
  });
  const { code, stdout, stderr } = await build();
  assert.equal(code, 1, stderr);
  assert.match(stdout, /\/index\.html:\d+:\d+ {2}lỗi {2}site-link-broken\n/u);
  assert.match(stderr, /^Chưa công bố gì; .* giữ nguyên\.$/mu);
  assert.deepEqual(readdirSync(outDir), ['index.html']);
  assert.deepEqual(readdirSync(content.root).sort(), ['content', 'out']);
});

test('a folder that is no site of the archive is never replaced', async () => {
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'thesis.odt'), '');
  const { code, stdout } = await build();
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.deepEqual(readdirSync(outDir), ['thesis.odt']);
});

test('an address that was published and no longer answers stops the build', async () => {
  publishOldSite();
  declareAddresses('/nam/1999/\n', '', '');
  const { code, stdout } = await build();
  assert.equal(code, 1);
  assert.match(stdout, /content\/addresses\/published\/nam\.txt:1:1 {2}lỗi {2}address-lost/u);
  assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'trang đang công bố');
});

/** Gives the content a register with one file, and what became of its addresses. */
function declareAddresses(published: string, moved: string, removed: string): void {
  const folder = join(content.contentDir, 'addresses');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'published'), { recursive: true });
  writeFileSync(join(folder, 'published', 'nam.txt'), published);
  writeFileSync(join(folder, 'moved.yaml'), moved);
  writeFileSync(join(folder, 'removed.yaml'), removed);
}

test('a site under a folder of another host is whole, names its own address and keeps old ones', async () => {
  publishOldSite();
  // What a machine leaves that stopped between the two renames of publishing.
  mkdirSync(`${outDir}.releases`);
  writeFileSync(join(`${outDir}.releases`, 'exchange'), '1 2\n');
  renameSync(outDir, join(`${outDir}.releases`, '1'));
  const why = 'reason: Thử một lần, on: 2025-11-20';
  const source = readFileSync(join(content.contentDir, content.plan), 'utf8');
  const parsed = parsePlanBody(source, content.plan);
  assert.ok(parsed.ok);
  const passage = listBlocks(parsed.text)[0]?.block.id ?? '';
  const anchor = `anchors:\n  - { from: d-0000000, to: ${passage}, reason: Đã sửa một chữ }\n`;
  content.edit(content.plan, (text) => text.replace('---\n', `---\n${anchor}`));
  const plan = `/ke-hoach/${content.plan.replace(/^plans\/|\.mdx$/gu, '')}/`;
  declareAddresses(
    `/nam/1999/\n/cu/ d-0000000\n/cu/a.pdf\n${plan} d-0000000 ${passage}\n`,
    `- { from: /cu/, to: ${plan}, ${why} }\n- { from: /cu/a.pdf, to: /du-lieu/plans.csv, ${why} }\n`,
    `- { address: /nam/1999/, was: Năm 1999, ${why} }\n`,
  );
  const place = { BASE_PATH: '/kho/', SITE_URL: 'https://thidua.example' };
  const result = await build(place, '--precompress');
  assert.equal(result.code, 0, result.stdout + result.stderr);
  assert.match(result.stdout, /Lần công bố trước bị dừng giữa chừng/u);
  assert.match(result.stdout, /Đã công bố \d+ trang/u);
  const home = brotliDecompressSync(readFileSync(join(outDir, 'index.html.br')));
  assert.deepEqual(home, readFileSync(join(outDir, 'index.html')));

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

  const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
  const moves = [
    ['cu/index.html', '/kho/cu/', `/kho${plan}`],
    ['cu/a.pdf/index.html', '/kho/cu/a.pdf', '/kho/du-lieu/plans.csv'],
  ] as const;
  // Pages for plain hosts, the file for hosts that read one, and nginx say the same.
  const lines = read('_redirects').split('\n');
  const config = await runCommand('nginx-config', {
    env: { CONTENT_DIR: content.contentDir, OUT_DIR: outDir, BASE_PATH: '/kho/' },
  });
  for (const [file, from, to] of moves) {
    assert.match(read(file), new RegExp(`http-equiv="refresh" content="0; url=${to}"`, 'u'));
    assert.ok(lines.includes(`${from} ${to} 301`));
    assert.ok(config.stdout.includes(`  ${from} ${to};\n`), config.stdout);
  }
  assert.match(read('nam/1999/index.html'), /Đã gỡ: Năm 1999[^]*Thử một lần/u);
  const page = read(`${plan.slice(1)}index.html`);
  assert.match(page, new RegExp(`id="${passage}"[^>]*>.*<span id="d-0000000"></span>`, 'u'));
});
