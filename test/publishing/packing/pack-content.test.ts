import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DataFileFacts } from '../../../src/exports/data-file.ts';
import { readArchive } from '../../../src/archive/from-files.ts';
import { makeContentPieces } from '../../../src/publishing/packing/content-pieces.ts';
import {
  dayOfContent,
  groupContent,
  type GroupedContent,
} from '../../../src/publishing/packing/pack-content.ts';
import { handOverWholeFiles, takeWholeFiles } from '../../../src/publishing/packing/hand-over.ts';
import { DATABASE_FILE } from '../../../src/publishing/packing/database-file.ts';
import {
  makeWholeFiles,
  PACKED_FILE,
  WHOLE_FILES,
  WholeFileWriter,
  writeWholeFiles,
  type WholeContent,
} from '../../../src/publishing/packing/whole-files.ts';
import { copyContent } from '../../cli/copied-content.ts';
import { runCommand } from '../../cli/run-command.ts';
import { hasTool, runTool } from '../../exports/run-tool.ts';
import { digestFolder } from '../faults/folder-digest.ts';

const EMPTY = readArchive('no-such-folder').archive;

/** Packs content into a site; gives what is known of the file. */
async function pack(content: GroupedContent, siteDir: string): Promise<DataFileFacts> {
  const writer = new WholeFileWriter(siteDir, () => undefined);
  await writer.pack(content, '1970-01-01');
  const [packed] = writer.finish().files;
  assert.ok(packed !== undefined);
  return packed;
}

test(
  'the archive file holds the whole content, and is the same from every copy of it',
  { skip: !hasTool('tar') },
  async (t) => {
    const content = copyContent();
    t.after(() => content.remove());
    const root = mkdtempSync(join(tmpdir(), 'packed-'));
    t.after(() => rmSync(root, { recursive: true, force: true }));
    const pack = async (name: string, env: Readonly<Record<string, string>>): Promise<string> => {
      const out = join(root, name);
      const run = await runCommand('pack', { args: ['--out', out], env });
      assert.equal(run.code, 0, run.stdout + run.stderr);
      const [file = '', ...others] = readdirSync(out);
      assert.deepEqual(others, []);
      return join(out, file);
    };
    const first = await pack('first', {});
    // A copy with other times and rights, an editor's hidden file, and another place on earth.
    const plan = join(content.contentDir, content.plan);
    utimesSync(plan, 1, 1);
    chmodSync(plan, 0o600);
    writeFileSync(join(content.contentDir, 'plans', '.swp'), '');
    const second = await pack('second', {
      CONTENT_DIR: content.contentDir,
      TZ: 'Asia/Ho_Chi_Minh',
    });
    assert.equal(first.slice(root.length + 6), second.slice(root.length + 7));
    assert.deepEqual(readFileSync(first), readFileSync(second));

    const day = dayOfContent(readArchive('content').archive);
    assert.ok(first.endsWith(`/thi-dua-mo-${day}.tar.gz`));
    const unpacked = join(root, 'unpacked');
    mkdirSync(unpacked);
    const run = runTool('tar', ['-xzf', first], unpacked);
    assert.equal(run.status, 0, run.errors);
    const folder = join(unpacked, `thi-dua-mo-${day}`);
    assert.equal(digestFolder(join(folder, 'content')), digestFolder('content'));
    assert.deepEqual(readdirSync(folder).sort(), ['DOC-TRUOC.txt', 'SHA256SUMS', 'content']);
  },
);

test(
  'what was unpacked is checked by sha256sum, which names a file with one other bit',
  { skip: !hasTool('tar') || !hasTool('sha256sum') },
  async (t) => {
    const root = mkdtempSync(join(tmpdir(), 'packed-'));
    t.after(() => rmSync(root, { recursive: true, force: true }));
    const content = join(root, 'content');
    // Longer than the first form of a tar holds, and not plain ASCII.
    const names = ['a.txt', `${'thư-mục-dài/'.repeat(12)}kế hoạch.txt`, `${'n'.repeat(150)}.txt`];
    for (const name of names) {
      mkdirSync(join(content, name, '..'), { recursive: true });
      writeFileSync(join(content, name), `Nội dung của ${name}`);
    }
    const { name, sha256 } = await pack(groupContent(content), root);
    const bytes = readFileSync(join(root, 'du-lieu', name));
    writeFileSync(join(root, 'packed.tar.gz'), bytes);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
    assert.equal(runTool('tar', ['-xzf', 'packed.tar.gz'], root).status, 0);
    const folder = join(root, 'thi-dua-mo-1970-01-01');
    assert.equal(digestFolder(join(folder, 'content')), digestFolder(content));

    const check = (): ReturnType<typeof runTool> =>
      runTool('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], folder);
    assert.deepEqual(check(), { status: 0, output: '', errors: '' });
    const flipped = readFileSync(join(folder, 'content', 'a.txt'));
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    writeFileSync(join(folder, 'content', 'a.txt'), flipped);
    const { status, output } = check();
    assert.equal(status, 1);
    assert.match(output, /^content\/a\.txt: FAILED$/mu);
  },
);

test(
  'a file that changes after it was looked at is packed and summed as it is then',
  { skip: !hasTool('tar') || !hasTool('sha256sum') },
  async (t) => {
    const root = mkdtempSync(join(tmpdir(), 'packed-'));
    t.after(() => rmSync(root, { recursive: true, force: true }));
    const content = join(root, 'content');
    mkdirSync(join(content, 'plans'), { recursive: true });
    writeFileSync(join(content, 'plans', 'a.txt'), 'một');
    const summed = groupContent(content);
    writeFileSync(join(content, 'plans', 'a.txt'), 'hai');
    await pack(summed, root);
    assert.equal(runTool('tar', ['-xzf', 'du-lieu/thi-dua-mo.tar.gz'], root).status, 0);
    const folder = join(root, 'thi-dua-mo-1970-01-01');
    assert.equal(readFileSync(join(folder, 'content', 'plans', 'a.txt'), 'utf8'), 'hai');
    assert.equal(runTool('sha256sum', ['-c', '--strict', 'SHA256SUMS'], folder).status, 0);
  },
);

const printAddress = (path: string): string => path;
/** The project's content with nothing in its archive. */
const CONTENT_OF_NONE: WholeContent = {
  contentDir: 'content',
  archive: EMPTY,
  printAddress,
  listPieces: (folder) => makeContentPieces(folder, EMPTY, printAddress),
};

test('the files in the open data of a site are the ones in memory, and never written twice', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'packed-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const inMemory = await makeWholeFiles('content', EMPTY, printAddress);
  const { files, written } = await writeWholeFiles(CONTENT_OF_NONE, root);
  assert.deepEqual(written, WHOLE_FILES);
  for (const [index, { bytes, ...facts }] of inMemory.entries()) {
    assert.deepEqual(files[index], facts);
    assert.equal(facts.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.ok(readFileSync(join(root, 'du-lieu', facts.name)).equals(bytes));
  }
  for (const name of [PACKED_FILE, 'facts.json']) {
    await assert.rejects(writeWholeFiles(CONTENT_OF_NONE, root, [name]), { code: 'EEXIST' }, name);
  }
  await assert.rejects(writeWholeFiles(CONTENT_OF_NONE, root, [DATABASE_FILE]), /already exists/u);
});

test('what is joined out of the same pieces as before is not written again', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'packed-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const names = ['facts.csv', 'graph.json'];
  const first = await writeWholeFiles(CONTENT_OF_NONE, join(root, 'first'), names);
  const other = { ...first.files[1], madeFrom: 'other' } as DataFileFacts;
  const again = await writeWholeFiles(CONTENT_OF_NONE, join(root, 'again'), names, (name) =>
    name === 'facts.csv' ? first.files[0] : other,
  );
  assert.deepEqual(again, { files: first.files, written: ['graph.json'] });
  assert.deepEqual(readdirSync(join(root, 'again', 'du-lieu')), ['graph.json']);
});

test('the pages of a thread are told of the files that were written before them', () => {
  assert.equal(takeWholeFiles(), null);
  handOverWholeFiles([]);
  assert.deepEqual(takeWholeFiles(), []);
});

test('content with problems is not packed', async (t) => {
  const content = copyContent();
  t.after(() => content.remove());
  content.edit(content.plan, (text) => `${text}\n{process.env.HOME}\n`);
  const out = join(content.root, 'out');
  const { code } = await runCommand('pack', {
    args: ['--out', out],
    env: { CONTENT_DIR: content.contentDir },
  });
  assert.equal(code, 1);
  assert.deepEqual(readdirSync(content.root), ['content']);
});

test('an archive without any day has one of its own', () => {
  assert.equal(dayOfContent(EMPTY), '1970-01-01');
});
