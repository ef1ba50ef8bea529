import assert from 'node:assert/strict';
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
import { readArchive } from '../../../src/archive/from-files.ts';
import { newestDay } from '../../../src/publishing/packing/pack-content.ts';
import { copyContent } from '../../cli/copied-content.ts';
import { runCommand } from '../../cli/run-command.ts';
import { hasTool, runTool } from '../../exports/run-tool.ts';
import { digestFolder } from '../faults/folder-digest.ts';

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

    const day = newestDay(readArchive('content').archive);
    assert.ok(first.endsWith(`/thi-dua-mo-${day}.tar.gz`));
    const unpacked = join(root, 'unpacked');
    mkdirSync(unpacked);
    const run = runTool('tar', ['-xzf', first], unpacked);
    assert.equal(run.status, 0, run.errors);
    assert.equal(
      digestFolder(join(unpacked, `thi-dua-mo-${day}`, 'content')),
      digestFolder('content'),
    );
  },
);

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

test('an archive without dated plans has a day of its own', () => {
  const empty = readArchive('no-such-folder').archive;
  assert.equal(newestDay(empty), '1970-01-01');
});
