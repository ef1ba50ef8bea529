import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divideFiles } from '../../../src/publishing/packing/divide-files.ts';

const MB = 1 << 20;

function list(folder: string, count: number, size = 1): { name: string; size: number }[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${folder}${index}.mdx`, size }));
}

const ROWS: readonly (readonly [
  why: string,
  files: readonly { name: string; size: number }[],
  groups: readonly number[],
])[] = [
  ['none', [], []],
  [
    'files of the root lie together, folders each for itself',
    [...list('', 2), ...list('a/', 3), ...list('b/', 1)],
    [2, 3, 1],
  ],
  ['a folder with few files is not divided', [...list('a/b/', 100), ...list('a/c/', 100)], [200]],
  [
    'one with more is, by its own folders',
    [...list('a/b/', 100), ...list('a/c/', 101)],
    [100, 101],
  ],
  ['its own files stay together', [...list('a/', 3), ...list('a/c/', 201)], [3, 201]],
  ['a large folder without folders stays whole', list('a/', 500), [500]],
  [
    'large files divide it as well',
    [...list('a/b/', 2, 5 * MB), ...list('a/c/', 2, 5 * MB)],
    [2, 2],
  ],
  ['names that begin alike are not one folder', [...list('a/', 1), ...list('ab/', 1)], [1, 1]],
];
for (const [why, files, groups] of ROWS) {
  test(`files are packed in groups: ${why}`, () => {
    const divided = divideFiles(files);
    assert.deepEqual(
      divided.map((group) => group.length),
      groups,
    );
    assert.deepEqual(divided.flat(), files);
  });
}
