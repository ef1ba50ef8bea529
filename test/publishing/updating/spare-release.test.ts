import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { publishRelease } from '../../../src/publishing/releases.ts';
import type { FileChanges } from '../../../src/publishing/updating/file-changes.ts';
import {
  copyPublished,
  forgetSpares,
  keepAsSpare,
  makeSpares,
  recordChanges,
} from '../../../src/publishing/updating/spare-release.ts';
import { makeFolder, readFiles, writeFiles } from './site-folder.ts';

const KEEP = 2;
const CHANGED: FileChanges = { renamed: [], removed: [], written: ['index.html'] };

/** A site whose pages a row of releases changes; `kept.html` is the same in all. */
class Releases {
  readonly outDir: string;
  readonly #root: string;

  constructor(t: TestContext) {
    this.#root = makeFolder(t);
    this.outDir = join(this.#root, 'dist');
  }

  /** Publishes the site of a number; a release that leaves becomes the spare one. */
  publish(number: number, { records = true, kept = 'kept' } = {}): void {
    const staged = join(this.#root, 'staged');
    writeFiles(staged, { 'index.html': `release ${number}`, 'kept.html': kept });
    publishRelease(staged, this.outDir, KEEP, keepAsSpare);
    if (records) recordChanges(this.outDir, number === 1 ? null : number - 1, CHANGED, KEEP);
  }

  names(): readonly string[] {
    return readdirSync(`${this.outDir}.releases`).filter((name) =>
      /^(?:spare|changes)-/u.test(name),
    );
  }

  copy(): Readonly<Record<string, string>> {
    const copy = join(this.#root, 'copy');
    mkdirSync(copy);
    copyPublished(this.outDir, copy);
    const files = readFiles(copy);
    rmSync(copy, { recursive: true });
    return files;
  }
}

for (const way of ['folder', 'link'] as const) {
  test(`${way}: the release that left last is brought up to date, and used up`, (t) => {
    const releases = new Releases(t);
    if (way === 'link') symlinkSync('nothing', releases.outDir);
    for (const number of [1, 2, 3, 4]) releases.publish(number);
    assert.deepEqual(
      releases.names().filter((name) => name.startsWith('spare-')),
      ['spare-2'],
    );
    assert.deepEqual(releases.copy(), readFiles(releases.outDir));
    assert.equal(readFiles(releases.outDir)['index.html'], 'release 4');
    assert.ok(!existsSync(join(`${releases.outDir}.releases`, 'spare-2')));
    // The next copy is made out of the published release itself.
    assert.deepEqual(releases.copy(), readFiles(releases.outDir));
  });
}

for (const way of ['folder', 'link'] as const) {
  test(`${way}: copies of the published release are spare ones, and are used up`, (t) => {
    const releases = new Releases(t);
    if (way === 'link') symlinkSync('nothing', releases.outDir);
    releases.publish(1, { records: false });
    makeSpares(releases.outDir, KEEP);
    // One for each change until one release leaves with every change.
    assert.deepEqual(releases.names(), ['spare-1', 'spare-1-2']);
    for (const [number, left] of [
      [2, ['changes-2.json', 'spare-1-2']],
      [3, ['changes-2.json', 'changes-3.json']],
    ] as const) {
      releases.publish(number);
      assert.deepEqual(releases.copy(), readFiles(releases.outDir));
      assert.deepEqual(releases.names(), left);
    }
  });
}

test('copies of a release made as a whole outlive the releases before it, one for each change', (t) => {
  const releases = new Releases(t);
  for (const number of [1, 2, 3]) releases.publish(number);
  forgetSpares(releases.outDir);
  releases.publish(4, { records: false, kept: 'other' });
  makeSpares(releases.outDir, KEEP);
  assert.deepEqual(releases.names(), ['spare-4', 'spare-4-2']);
  for (const [number, left] of [
    [5, ['changes-5.json', 'spare-4-2']],
    [6, ['changes-5.json', 'changes-6.json']],
    [7, ['changes-5.json', 'changes-6.json', 'changes-7.json']],
  ] as const) {
    const copied = releases.copy();
    assert.equal(copied['kept.html'], 'other');
    assert.deepEqual(copied, readFiles(releases.outDir));
    releases.publish(number, { kept: 'other' });
    assert.deepEqual(
      releases.names().filter((name) => !/^spare-\d$/u.test(name)),
      left,
    );
  }
});

test('where the disk refuses, there is no spare release', (t) => {
  const releases = new Releases(t);
  releases.publish(1, { records: false });
  // What an earlier build has left stands in the way.
  writeFiles(`${releases.outDir}.releases`, { 'spare-1.part/index.html': 'half' });
  makeSpares(releases.outDir, KEEP);
  assert.deepEqual(releases.names(), []);
});

test('nothing published has no spare release', (t) => {
  const releases = new Releases(t);
  makeSpares(releases.outDir, KEEP);
  assert.ok(!existsSync(`${releases.outDir}.releases`));
});

test('only changes that the spare release may still need are kept', (t) => {
  const releases = new Releases(t);
  for (const number of [1, 2, 3, 4, 5, 6]) releases.publish(number);
  assert.deepEqual(releases.names(), [
    'changes-3.json',
    'changes-4.json',
    'changes-5.json',
    'changes-6.json',
    'spare-4',
  ]);
});

test('where the changes of a release are not known, the spare one is left alone', (t) => {
  const releases = new Releases(t);
  releases.publish(1);
  releases.publish(2);
  releases.publish(3, { records: false });
  assert.deepEqual(releases.copy(), readFiles(releases.outDir));
  assert.ok(releases.names().includes('spare-1'));
});

test('a spare release that is newer than the published one is left alone', (t) => {
  const releases = new Releases(t);
  for (const number of [1, 2]) releases.publish(number);
  const folder = `${releases.outDir}.releases`;
  writeFiles(join(folder, 'spare-7'), { 'index.html': 'another' });
  assert.deepEqual(releases.copy(), readFiles(releases.outDir));
  assert.ok(releases.names().includes('spare-7'));
});

test('a release that was made as a whole begins a new row: no older changes lead to it', (t) => {
  const releases = new Releases(t);
  for (const number of [1, 2, 3]) releases.publish(number);
  assert.deepEqual(releases.names(), ['changes-2.json', 'changes-3.json', 'spare-1']);
  // A machine lost the published release: its number is given again, to another site.
  rmSync(releases.outDir, { recursive: true });
  renameSync(join(`${releases.outDir}.releases`, '2'), releases.outDir);
  forgetSpares(releases.outDir);
  assert.deepEqual(releases.names(), []);
  releases.publish(3, { records: false, kept: 'other' });
  releases.publish(4, { kept: 'other' });
  assert.deepEqual(releases.names(), ['changes-4.json']);
  assert.deepEqual(releases.copy(), readFiles(releases.outDir));
});

test('where nothing is published there is nothing to copy, to forget or to write down', (t) => {
  const root = makeFolder(t);
  const outDir = join(root, 'dist');
  forgetSpares(outDir);
  recordChanges(outDir, 1, CHANGED, KEEP);
  assert.throws(() => copyPublished(outDir, root), /Nothing is published/u);
  assert.deepEqual(readdirSync(root), []);
});
