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
import {
  listReleases,
  publishRelease,
  recoverRelease,
  rollBack,
} from '../../src/publishing/releases.ts';
import { createStaging, removeStaging } from '../../src/publishing/staging.ts';

let root = '';
let outDir = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  outDir = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(words: string, keep = 3): void {
  const staging = createStaging(outDir);
  writeFileSync(join(staging.siteDir, 'index.html'), words);
  publishRelease(staging.siteDir, outDir, keep);
  removeStaging(staging);
}

function published(folder = outDir): string {
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

/** The releases that are kept, as "2 two", the published one marked with "*". */
function kept(): readonly string[] {
  return listReleases(outDir).map(
    ({ number, folder, published: mark }) => `${number} ${published(folder)}${mark ? '*' : ''}`,
  );
}

/** Makes `outDir` a link before anything is published. */
function useLink(): void {
  mkdirSync(join(root, 'first'));
  writeFileSync(join(root, 'first', 'index.html'), 'by hand');
  symlinkSync('first', outDir);
}

test('the first release makes the folder, and its parents', () => {
  outDir = join(root, 'www', 'kho', 'dist');
  publish('one');
  assert.equal(published(), 'one');
  assert.deepEqual(readdirSync(join(root, 'www', 'kho')), ['dist']);
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

test('nothing published: no releases, nothing to go back to, nothing to recover', () => {
  assert.deepEqual(listReleases(outDir), []);
  assert.equal(rollBack(outDir), null);
  assert.equal(recoverRelease(outDir), false);
  assert.deepEqual(readdirSync(root), []);
});

const WAYS: readonly (readonly [way: string, prepare: () => void])[] = [
  ['a folder', () => {}],
  ['a link', useLink],
];
for (const [way, prepare] of WAYS) {
  test(`${way}: the last releases stay, older ones go`, () => {
    prepare();
    for (const words of ['one', 'two', 'three', 'four']) publish(words);
    assert.deepEqual(kept(), ['2 two', '3 three', '4 four*']);
    publish('five', 2);
    assert.deepEqual(kept(), ['4 four', '5 five*']);
    // One release alone would leave no way back.
    publish('six', 1);
    assert.deepEqual(kept(), ['5 five', '6 six*']);
  });

  test(`${way}: rolling back goes to the release before, again and again, and keeps all`, () => {
    prepare();
    for (const words of ['one', 'two', 'three']) publish(words);
    assert.deepEqual(rollBack(outDir), { from: 3, to: 2 });
    assert.equal(published(), 'two');
    assert.deepEqual(rollBack(outDir), { from: 2, to: 1 });
    assert.equal(published(), 'one');
    assert.equal(rollBack(outDir), null);
    assert.deepEqual(kept(), ['1 one*', '2 two', '3 three']);
    assert.deepEqual(rollBack(outDir, 3), { from: 1, to: 3 });
    assert.equal(published(), 'three');
    assert.equal(rollBack(outDir, 3), null);
    assert.equal(rollBack(outDir, 7), null);
  });

  test(`${way}: after rolling back, the next release gets a number of its own`, () => {
    prepare();
    for (const words of ['one', 'two', 'three']) publish(words);
    rollBack(outDir, 1);
    publish('four');
    assert.equal(published(), 'four');
    assert.deepEqual(kept(), ['1 one', '3 three', '4 four*']);
    assert.deepEqual(rollBack(outDir, 1), { from: 4, to: 1 });
    assert.equal(published(), 'one');
  });

  test(`${way}: a staged site that cannot be moved leaves the published one`, () => {
    prepare();
    publish('one');
    const before = kept();
    assert.throws(() => publishRelease(join(root, 'no-such-folder'), outDir, 3));
    assert.equal(published(), 'one');
    assert.deepEqual(kept(), before);
    publish('two');
    assert.equal(published(), 'two');
  });
}

test('where the folder is a link, only the link changes, and what it led to by hand stays', () => {
  useLink();
  publish('one');
  assert.equal(readlinkSync(outDir), join('dist.releases', '1'));
  publish('two');
  assert.equal(readlinkSync(outDir), join('dist.releases', '2'));
  assert.equal(published(join(root, 'first')), 'by hand');
  assert.equal(recoverRelease(outDir), false);
});

test('a swap cut short between its two renames is put right', () => {
  publish('one');
  publish('two');
  publish('three');
  // What publishing a fourth does first.
  writeFileSync(join(`${outDir}.releases`, 'exchange'), '3 4\n');
  assert.deepEqual(kept(), ['1 one', '2 two', '3 three*']);
  renameSync(outDir, join(`${outDir}.releases`, '3'));
  assert.equal(recoverRelease(outDir), true);
  assert.deepEqual(kept(), ['1 one', '2 two', '3 three*']);
  assert.equal(recoverRelease(outDir), false);
});

test('a way back cut short between its two renames is put right', () => {
  publish('one');
  publish('two');
  writeFileSync(join(`${outDir}.releases`, 'exchange'), '2 1\n');
  renameSync(outDir, join(`${outDir}.releases`, '2'));
  assert.equal(recoverRelease(outDir), true);
  assert.deepEqual(kept(), ['1 one', '2 two*']);
});

test('without its note of the last exchange, the published release counts as the newest', () => {
  publish('one');
  publish('two');
  writeFileSync(join(`${outDir}.releases`, 'exchange'), 'torn');
  assert.deepEqual(kept(), ['1 one', '2 two*']);
  rmSync(outDir, { recursive: true });
  assert.equal(recoverRelease(outDir), false);
  assert.equal(rollBack(outDir), null);
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
