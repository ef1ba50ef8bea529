import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { lookAtContent, lookAtFile } from '../../src/archive/content-files.ts';

const NAMES = [
  'agencies/ban-dan-toc.yaml',
  'plans/cao-bang/2023/ban/ke-hoach.mdx',
  'plans/cao-bang/2023/ban/ke-hoach.pdf',
];

function openFolders(t: TestContext): { readonly content: string; readonly cache: string } {
  const root = mkdtempSync(join(tmpdir(), 'content-files-'));
  t.after(() => rmSync(root, { recursive: true }));
  const content = join(root, 'content');
  for (const name of NAMES) {
    mkdirSync(join(content, name, '..'), { recursive: true });
    writeFileSync(join(content, name), `Nội dung của ${name}`);
  }
  return { content, cache: join(root, 'cache') };
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('every file of the content is listed with its digest; hidden ones are none', (t) => {
  const { content, cache } = openFolders(t);
  writeFileSync(join(content, 'plans', '.swp'), 'x');
  mkdirSync(join(content, '.git'));
  writeFileSync(join(content, '.git', 'config'), 'x');
  for (const round of ['read', 'known']) {
    assert.deepEqual(
      lookAtContent(content, cache).files.map(({ name, size, sha256 }) => [name, size, sha256]),
      NAMES.map((name) => {
        const text = readFileSync(join(content, name), 'utf8');
        return [name, Buffer.byteLength(text), sum(text)];
      }),
      round,
    );
  }
});

test('of an entry the files are known that it names, of another file none', (t) => {
  const { content, cache } = openFolders(t);
  const [register = '', entry = ''] = NAMES;
  const source = 'source:\n  file: ke-hoach.txt\n  original:\n    file: "ke-hoach.pdf"\n';
  for (const name of [register, entry]) writeFileSync(join(content, name), source);
  for (const round of ['read', 'known']) {
    const files = new Map(lookAtContent(content, cache).files.map((file) => [file.name, file]));
    assert.deepEqual(files.get(entry)?.originals, ['ke-hoach.txt', 'ke-hoach.pdf'], round);
    assert.deepEqual(files.get(register)?.originals, [], round);
  }
});

const LATER = 10_000;

test('a file that is the same by its size, its times and its place on the disk is not read again', (t) => {
  const { content } = openFolders(t);
  const [name = ''] = NAMES;
  const read = lookAtFile(content, name);
  // What was read just when it was written may have been written once more within the same tick.
  assert.notEqual(lookAtFile(content, name, read), read);
  const known = { ...read, sha256: 'known', readAt: read.readAt + LATER };
  assert.equal(lookAtFile(content, name, known), known);
});

const CHANGES: readonly (readonly [what: string, change: (path: string) => void])[] = [
  [
    'other words of the same length',
    (path) => writeFileSync(path, 'x'.repeat(readFileSync(path).length)),
  ],
  ['more words', (path) => writeFileSync(path, 'dài hơn '.repeat(30))],
  [
    'other words with the old time',
    (path) => {
      writeFileSync(path, 'x'.repeat(readFileSync(path).length));
      utimesSync(path, 1, 1);
    },
  ],
  [
    'another file in its place',
    (path) => {
      writeFileSync(`${path}.new`, 'x'.repeat(readFileSync(path).length));
      renameSync(`${path}.new`, path);
    },
  ],
];
for (const [what, change] of CHANGES) {
  test(`a file that was changed is read again: ${what}`, (t) => {
    const { content } = openFolders(t);
    const [name = ''] = NAMES;
    const path = join(content, name);
    utimesSync(path, 1, 1);
    const known = { ...lookAtFile(content, name), readAt: Date.now() + LATER };
    change(path);
    assert.equal(lookAtFile(content, name, known).sha256, sum(readFileSync(path, 'utf8')));
  });
}

test('files that come and go are known, and what is kept of another folder is not believed', (t) => {
  const { content, cache } = openFolders(t);
  const list = (folder = content): readonly string[] =>
    lookAtContent(folder, cache).files.map(({ name }) => name);
  const [first = '', second = '', third = ''] = NAMES;
  assert.deepEqual(list(), NAMES);
  rmSync(join(content, second));
  assert.deepEqual(list(), [first, third]);
  writeFileSync(join(content, 'a.txt'), 'x');
  assert.deepEqual(list(), ['a.txt', first, third]);
  const { content: other } = openFolders(t);
  assert.deepEqual(list(other), NAMES);
  writeFileSync(join(cache, 'content-files'), 'x');
  assert.deepEqual(list(), ['a.txt', first, third]);
});
