import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from '../../cli/run-command.ts';
import type { CommandResult } from '../../cli/run-command.ts';
import { digestFolder } from './folder-digest.ts';
import type { Fault } from './inject-fault.ts';

const PRELOAD = new URL('preload.ts', import.meta.url).href;
/** The staging folder, the assets, the first pages; every write of publishing itself is tried apart. */
const FIRST_WRITES = [1, 2, 3, 4, 5];
const CODES = ['EACCES', 'ENOSPC', 'EIO'] as const;

let root = '';
let outDir = '';
let published = '';
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'build-faults-'));
  outDir = join(root, 'dist');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'trang đang công bố');
  published = digestFolder(outDir);
});
after(() => rmSync(root, { recursive: true, force: true }));

function build(out: string, fault?: Fault): Promise<CommandResult> {
  const injected =
    fault === undefined
      ? {}
      : { FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import ${PRELOAD}` };
  return runCommand('build', { env: { OUT_DIR: out, ...injected } });
}

for (const at of FIRST_WRITES) {
  for (const code of CODES) {
    test(`write ${at} of a build fails with ${code}: the published site stays`, async () => {
      const { code: exit, stderr, stdout } = await build(outDir, { code, at, below: root });
      assert.equal(exit, 1, stdout + stderr);
      assert.match(stderr, new RegExp(`${code}: injected`, 'u'));
      assert.match(stderr, /^Chưa công bố gì; .* giữ nguyên\.$/mu);
      assert.equal(digestFolder(outDir), published);
    });
  }
}

/** Mounts a disk of a few hundred kilobytes; gives the reason when this process may not. */
function mountSmallDisk(folder: string): string | null {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]);
  return mounted.status === 0
    ? null
    : 'only root, outside a restricted container, may mount a disk';
}

test('a disk that really is full leaves the published site', async (t) => {
  const disk = join(root, 'small');
  const reason = mountSmallDisk(disk);
  if (reason !== null) return t.skip(reason);
  try {
    const out = join(disk, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'trang đang công bố');
    const { code, stderr } = await build(out);
    assert.equal(code, 1);
    assert.match(stderr, /ENOSPC[^]*Chưa công bố gì/u);
    assert.equal(digestFolder(out), published);
    assert.deepEqual(readdirSync(disk), ['dist']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('the next build succeeds and leaves nothing of those that failed', async () => {
  const { code, stdout, stderr } = await build(outDir);
  assert.equal(code, 0, stdout + stderr);
  assert.notEqual(digestFolder(outDir), published);
  assert.deepEqual(
    readdirSync(root)
      .filter((name) => name !== 'small')
      .sort(),
    ['dist', 'dist.releases'],
  );
  assert.equal(digestFolder(join(root, 'dist.releases', '1')), published);
});
