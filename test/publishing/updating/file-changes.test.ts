import assert from 'node:assert/strict';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  followChanges,
  linkSite,
  removeFile,
  type FileChanges,
} from '../../../src/publishing/updating/file-changes.ts';
import { makeFolder, readFiles, writeFiles } from './site-folder.ts';

type Files = Readonly<Record<string, string>>;

const change = (changes: Partial<FileChanges>): FileChanges => ({
  renamed: [],
  removed: [],
  written: [],
  ...changes,
});

const CHAINS: readonly {
  readonly what: string;
  readonly copy: Files;
  readonly later: Files;
  readonly steps: readonly FileChanges[];
}[] = [
  { what: 'no step', copy: { 'a.txt': '1' }, later: { 'a.txt': '1' }, steps: [] },
  {
    what: 'a file that two steps wrote is the last one',
    copy: { 'a.txt': '1', 'b.txt': '1' },
    later: { 'a.txt': '3', 'b.txt': '1' },
    steps: [change({ written: ['a.txt'] }), change({ written: ['a.txt'] })],
  },
  {
    what: 'a file that was written and then removed is not looked for',
    copy: { 'b.txt': '1' },
    later: { 'b.txt': '1' },
    steps: [change({ written: ['nam/a.txt'] }), change({ removed: ['nam/a.txt'] })],
  },
  {
    what: 'a file that was removed and then came back',
    copy: { 'nam/a.txt': '1' },
    later: { 'nam/a.txt': '2' },
    steps: [change({ removed: ['nam/a.txt'] }), change({ written: ['nam/a.txt'] })],
  },
  {
    what: 'a file that one route gave up and another makes, in one step',
    copy: { 'a.txt': '1' },
    later: { 'a.txt': '2' },
    steps: [change({ removed: ['a.txt'], written: ['a.txt'] })],
  },
  {
    what: 'what was written below a folder lies below its later names',
    copy: { 'v1/kept.json': 'k', 'v1/old.json': '1', 'v10/other.json': 'o' },
    later: { 'v3/kept.json': 'k', 'v3/new.json': '2', 'v10/other.json': 'O' },
    steps: [
      change({
        renamed: [['v1', 'v2']],
        removed: ['v2/old.json'],
        written: ['v2/new.json', 'v10/other.json'],
      }),
      change({ renamed: [['v2', 'v3']] }),
    ],
  },
  {
    what: 'a folder that goes back to its first name',
    copy: { 'v1/a.json': '1', 'v1/b.json': '1' },
    later: { 'v1/a.json': '3', 'v1/b.json': '1' },
    steps: [
      change({ renamed: [['v1', 'v2']], written: ['v2/a.json'] }),
      change({ renamed: [['v2', 'v1']], written: ['v1/a.json'] }),
    ],
  },
  {
    what: 'a folder that the copy has not',
    copy: { 'a.txt': '1' },
    later: { 'a.txt': '1', 'v2/b.json': '2' },
    steps: [change({ renamed: [['v1', 'v2']], written: ['v2/b.json'] })],
  },
  {
    what: 'compressed forms come and go with their file',
    copy: { 'a.html': '1', 'a.html.br': '1', 'a.html.gz': '1', 'b.html': '1', 'b.html.br': '1' },
    later: { 'a.html': '2', 'a.html.gz': '2' },
    steps: [change({ removed: ['b.html'], written: ['a.html'] })],
  },
  {
    what: 'a file in the place of a folder',
    copy: { 'nam/index.html': '1' },
    later: { nam: '2' },
    steps: [change({ removed: ['nam/index.html'], written: ['nam'] })],
  },
];
for (const { what, copy, later, steps } of CHAINS) {
  test(`an earlier release becomes the later one: ${what}`, (t) => {
    const root = makeFolder(t);
    const [copyDir, laterDir] = [join(root, 'copy'), join(root, 'later')];
    writeFiles(copyDir, copy);
    writeFiles(laterDir, later);
    followChanges(copyDir, laterDir, steps);
    assert.deepEqual(readFiles(copyDir), later);
    assert.deepEqual(readFiles(laterDir), later);
  });
}

test('a linked copy has the same files in folders of its own', (t) => {
  const root = makeFolder(t);
  const [site, copy] = [join(root, 'site'), join(root, 'copy')];
  const files = { 'index.html': '1', 'nam/2023/index.html': '2' };
  writeFiles(site, files);
  mkdirSync(copy);
  linkSite(site, copy);
  assert.deepEqual(readFiles(copy), files);
  const inode = (folder: string): number => statSync(join(folder, 'nam/2023/index.html')).ino;
  assert.equal(inode(copy), inode(site));
  removeFile(copy, 'nam/2023/index.html');
  assert.deepEqual(readFiles(site), files);
});

const REMOVALS: readonly (readonly [what: string, file: string, kept: readonly string[]])[] = [
  ['with folders that then hold nothing', 'nam/2023/index.html', ['index.html', 'tinh/a/x.html']],
  ['with its compressed forms', 'index.html', ['nam/2023/index.html', 'tinh/a/x.html']],
  [
    'that is not there, nor its folder',
    'so-hieu/a/index.html',
    ['index.html', 'nam/2023/index.html', 'tinh/a/x.html'],
  ],
];
for (const [what, file, kept] of REMOVALS) {
  test(`a file is removed ${what}`, (t) => {
    const site = makeFolder(t);
    writeFiles(site, {
      'index.html': '1',
      'index.html.br': '1',
      'index.html.gz': '1',
      'nam/2023/index.html': '1',
      'tinh/a/x.html': '1',
    });
    removeFile(site, file);
    assert.deepEqual(
      Object.keys(readFiles(site)).filter((name) => name.endsWith('.html')),
      kept,
    );
    assert.equal(existsSync(join(site, 'index.html.br')), file !== 'index.html');
    assert.equal(existsSync(join(site, 'nam')), file !== 'nam/2023/index.html');
    assert.ok(existsSync(join(site, 'tinh')));
  });
}
