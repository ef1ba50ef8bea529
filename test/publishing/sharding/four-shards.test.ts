import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';
import { isFileOf } from '../../../src/publishing/sharding/shard.ts';
import { copyContent, type CopiedContent } from '../../cli/copied-content.ts';
import { runCommand, type CommandResult } from '../../cli/run-command.ts';
import { digestFolder } from '../faults/folder-digest.ts';

const PRELOAD = new URL('../faults/preload.ts', import.meta.url).href;

/* The whole site, its four parts, and what merging makes of them. */
let content: CopiedContent;
let whole: string;
let parts: readonly string[];

const SITE = { BASE_PATH: '/kho/', SITE_URL: 'https://thidua.example' };

const build = (outDir: string, ...args: readonly string[]): Promise<CommandResult> =>
  runCommand('build', { args, env: { ...SITE, CONTENT_DIR: content.contentDir, OUT_DIR: outDir } });

const merge = (outDir: string, ...folders: readonly string[]): Promise<CommandResult> =>
  runCommand('merge-shards', { args: folders, env: { OUT_DIR: outDir } });

before(async () => {
  content = copyContent();
  whole = join(content.root, 'whole');
  parts = [1, 2, 3, 4].map((number) => join(content.root, `part-${number}`));
  const results = [await build(whole)];
  for (const [index, part] of parts.entries()) {
    results.push(await build(part, '--shard', `${index + 1}/4`));
  }
  for (const { code, stdout, stderr } of results) assert.equal(code, 0, stdout + stderr);
});
after(() => content.remove());

test('the merged site has the files of the unsplit build, byte for byte, search and data included', async () => {
  const merged = join(content.root, 'merged');
  const { code, stdout, stderr } = await merge(merged, ...parts.toReversed());
  assert.equal(code, 0, stdout + stderr);
  const files = listSiteFiles(whole);
  assert.deepEqual(listSiteFiles(merged), files);
  const different = files.filter(
    (file) => !readFileSync(join(whole, file)).equals(readFileSync(join(merged, file))),
  );
  assert.deepEqual(different, []);
  assert.ok(files.some((file) => file.startsWith('tim-kiem/chi-muc/')));
  assert.ok(files.includes('du-lieu/archive.sqlite'));
});

test('each part has some of the plans, none has all', () => {
  const counts = parts.map(
    (part) => listSiteFiles(part).filter((file) => file.endsWith('/index.json')).length,
  );
  const all = listSiteFiles(whole).filter((file) => file.endsWith('/index.json')).length;
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    all,
  );
  assert.ok(counts.every((count) => count > 0 && count < all));
});

test('with a part missing nothing is published, and the published site stays', async () => {
  const merged = join(content.root, 'merged');
  const before = digestFolder(merged);
  const { code, stderr } = await merge(merged, ...parts.slice(1));
  assert.equal(code, 1);
  assert.match(stderr, /Thiếu phần 1\/4/u);
  assert.equal(digestFolder(merged), before);
});

for (const [name, damage] of [
  ['changed', (file: string) => writeFileSync(file, 'khác')],
  ['is gone', (file: string) => rmSync(file)],
] as const) {
  test(`a file that ${name} on the way is named, and nothing is published`, async () => {
    const damaged = join(content.root, `a file ${name}`);
    cpSync(parts[2] ?? '', damaged, { recursive: true });
    const [file = ''] = listSiteFiles(join(damaged, 'site')).filter((one) => one.endsWith('.html'));
    damage(join(damaged, 'site', file));
    const merged = join(content.root, 'merged');
    const before = digestFolder(merged);
    const { code, stderr } = await merge(merged, ...parts.filter((_, i) => i !== 2), damaged);
    assert.equal(code, 1);
    assert.ok(stderr.includes(file), stderr);
    assert.equal(digestFolder(merged), before);
  });
}

test('a disk that fails while parts are merged leaves the published site', async () => {
  const merged = join(content.root, 'merged');
  const before = digestFolder(merged);
  const fault = { code: 'ENOSPC', at: 20, below: content.root } as const;
  const { code, stderr } = await runCommand('merge-shards', {
    args: parts,
    env: { OUT_DIR: merged, FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import ${PRELOAD}` },
  });
  assert.equal(code, 1);
  assert.match(stderr, /ENOSPC: injected/u);
  assert.equal(digestFolder(merged), before);
});

test('a part is made over in its place', async () => {
  const part = parts[1] ?? '';
  const before = digestFolder(part);
  writeFileSync(join(part, 'site', 'left-over.html'), '');
  const { code, stdout, stderr } = await build(part, '--shard', '2/4');
  assert.equal(code, 0, stdout + stderr);
  assert.equal(digestFolder(part), before);
});

test('a part with a fault in a page of its own is not made, and the fault is told', async () => {
  const broken = copyContent();
  try {
    broken.edit(broken.plan, (text) =>
      text.replace(/^\*\*Nguyễn Linh Nhơn\*\*$/mu, '**[Nguyễn Linh Nhơn](#khong-co)**'),
    );
    const page = broken.plan.replace(/^plans\/(.*)\.mdx$/u, 'ke-hoach/$1/index.html');
    const number = [1, 2, 3, 4].find((number) => isFileOf({ number, count: 4 }, page));
    const part = join(broken.root, 'part');
    const { code, stdout } = await runCommand('build', {
      args: ['--shard', `${number}/4`],
      env: { ...SITE, CONTENT_DIR: broken.contentDir, OUT_DIR: part },
    });
    assert.equal(code, 1);
    assert.match(stdout, /“#khong-co” dẫn tới một chỗ không có trong trang đó \(ở 1 trang\)/u);
    assert.equal(existsSync(part), false);
  } finally {
    broken.remove();
  }
});

test('a part of other content is refused', async () => {
  content.edit('directives/ct-34-tw-2014.yaml', (text) =>
    text.replace(/^title: .*$/mu, 'title: về việc khác'),
  );
  const other = join(content.root, 'other');
  const built = await build(other, '--shard', '2/4');
  assert.equal(built.code, 0, built.stdout + built.stderr);
  const merged = join(content.root, 'merged');
  const { code, stderr } = await merge(merged, ...parts.filter((_, i) => i !== 1), other);
  assert.equal(code, 1);
  assert.match(stderr, /dựng từ nội dung, mã hoặc địa chỉ khác/u);
});

test('a folder that is no part, and a shard that cannot be, are wrong usage', async () => {
  assert.equal((await merge(join(content.root, 'merged'), whole)).code, 2);
  assert.equal((await merge(join(content.root, 'merged'))).code, 2);
  assert.equal((await build(join(content.root, 'x'), '--shard', '5/4')).code, 2);
  const part = parts[0] ?? '';
  // A part is no site: neither may take the place of the other.
  assert.equal((await build(part)).code, 2);
  assert.equal((await build(whole, '--shard', '1/4')).code, 2);
  rmSync(join(part, 'shard.json'));
  assert.equal((await merge(join(content.root, 'merged'), ...parts)).code, 2);
});
