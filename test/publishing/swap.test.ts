import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { createStaging, removeStaging } from '../../src/publishing/staging.ts';
import { recoverSite, swapSite } from '../../src/publishing/swap.ts';

let root = '';
let outDir = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
  outDir = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(words: string): void {
  const staging = createStaging(outDir);
  writeFileSync(join(staging.siteDir, 'index.html'), words);
  swapSite(staging.siteDir, outDir);
  removeStaging(staging);
}

function published(folder = outDir): string {
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

test('the first release makes the folder, and its parents', () => {
  outDir = join(root, 'www', 'kho', 'dist');
  publish('one');
  assert.equal(published(), 'one');
  assert.deepEqual(readdirSync(join(root, 'www', 'kho')), ['dist']);
});

test('a release replaces the one before, which stays for a way back', () => {
  publish('one');
  publish('two');
  publish('three');
  assert.equal(published(), 'three');
  assert.equal(published(`${outDir}.previous`), 'two');
  assert.deepEqual(readdirSync(root).sort(), ['dist', 'dist.previous']);
});

test('nothing of the release before is left in the new one', () => {
  publish('one');
  writeFileSync(join(outDir, 'old.html'), '');
  publish('two');
  assert.deepEqual(readdirSync(outDir), ['index.html']);
});

test('a web server may read the published folder', () => {
  publish('one');
  const ordinary = join(root, 'ordinary');
  mkdirSync(ordinary);
  assert.equal(lstatSync(outDir).mode, lstatSync(ordinary).mode);
});

test('a swap cut short between its two renames is put right', () => {
  publish('one');
  renameSync(outDir, `${outDir}.previous`);
  assert.equal(recoverSite(outDir), true);
  assert.equal(published(), 'one');
});

test('recovering never touches a published site', () => {
  publish('one');
  publish('two');
  assert.equal(recoverSite(outDir), false);
  assert.equal(published(), 'two');
});

test('recovering with nothing published does nothing', () => {
  assert.equal(recoverSite(outDir), false);
  assert.deepEqual(readdirSync(root), []);
});

test('a staged site that cannot be moved leaves the published one', () => {
  publish('one');
  assert.throws(() => swapSite(join(root, 'no-such-folder'), outDir));
  assert.equal(published(), 'one');
});

test('where the folder is a link, releases alternate and only the link changes', () => {
  mkdirSync(join(root, 'first'));
  writeFileSync(join(root, 'first', 'index.html'), 'by hand');
  symlinkSync('first', outDir);

  publish('one');
  assert.equal(readlinkSync(outDir), 'dist.a');
  publish('two');
  assert.equal(readlinkSync(outDir), 'dist.b');
  publish('three');
  assert.equal(readlinkSync(outDir), 'dist.a');
  assert.equal(published(), 'three');
  assert.equal(published(join(root, 'dist.b')), 'two');
  assert.equal(published(join(root, 'first')), 'by hand');
});

test('a staging folder of a build that was killed is removed by the next', () => {
  const abandoned = join(root, '.staging', 'dist-4194305');
  mkdirSync(abandoned, { recursive: true });
  const other = join(root, '.staging', 'other-4194305');
  mkdirSync(other);
  const running = join(root, '.staging', `dist-${process.ppid}`);
  mkdirSync(running);

  const staging = createStaging(outDir);
  assert.deepEqual(readdirSync(staging.siteDir), []);
  assert.deepEqual(
    readdirSync(join(root, '.staging')).sort(),
    [staging.folder, other, running].map((path) => path.split('/').at(-1)).sort(),
  );
});
